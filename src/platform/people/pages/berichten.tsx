import { Heading, Paragraph, Table, usePage } from '../../../ui/index.ts'
import type { Trouble } from '../../outbox/count-trouble.ts'
import { inLang } from '../../text/index.ts'
import { en } from '../texts/berichten.en.ts'
import { nl } from '../texts/berichten.nl.ts'

/** How many mails and text messages did not arrive: something to mend in the settings, or nothing to do. */
export function Berichten({ trouble }: { trouble: Trouble[] }) {
  const t = inLang({ nl, en }, usePage().lang)
  const isQuiet = trouble.every(({ failed, bounced }) => failed + bounced === 0)
  return (
    <section>
      <Heading level={2}>{t.title}</Heading>
      {isQuiet ? (
        <Paragraph>{t.none}</Paragraph>
      ) : (
        <>
          <Paragraph>{t.intro}</Paragraph>
          <Table
            caption={t.caption}
            columns={[
              { key: 'kind', label: t.kind },
              { key: 'failed', label: t.failed },
              { key: 'bounced', label: t.bounced },
            ]}
            rows={trouble.map(({ kind, failed, bounced }) => ({
              key: kind,
              cells: { kind: t.kinds[kind], failed, bounced },
            }))}
          />
        </>
      )}
    </section>
  )
}
