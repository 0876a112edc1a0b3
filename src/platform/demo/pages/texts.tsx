import { Card, EmptyState, Heading, Paragraph, usePage } from '../../../ui/index.ts'
import type { CaughtSms } from '../../sms/index.ts'
import { inLang } from '../../text/index.ts'
import { en } from '../texts/en.ts'
import { nl } from '../texts/nl.ts'
import { WithLinks } from './with-links.tsx'

export function TextsPage({ model }: { model: { texts: CaughtSms[] } }) {
  const t = inLang({ nl, en }, usePage().lang)
  return (
    <>
      <Heading level={1}>{t.sms}</Heading>
      <Paragraph lead>{t.smsIntro}</Paragraph>
      {model.texts.length === 0 && <EmptyState title={t.noSms}>{t.noSmsHint}</EmptyState>}
      {model.texts.map(({ to, text }, index) => (
        <Card key={index} title={`${t.to}: ${to}`} level={2}>
          <Paragraph>
            <WithLinks text={text} />
          </Paragraph>
        </Card>
      ))}
    </>
  )
}
