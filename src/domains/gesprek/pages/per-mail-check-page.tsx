import { formatList, formatNumber, plural } from '../../../platform/text/index.ts'
import { Button, Form, Heading, Link, Paragraph, Quote, Table, usePage } from '../../../ui/index.ts'
import { texts } from '../texts/index.ts'
import { wervenTexts } from '../texts/werven.ts'

export interface PerMailCheckModel {
  gesprekId: string
  werver: string
  /** ISO day */
  geldigTot: string
  /** The list as it was read; it travels with the form and is stored nowhere. */
  lijst: string
  groups: { doelgroep: string; aantal: number }[]
  ignored: string[]
  /** A mail as it will be sent, with a code that does not exist. */
  example: { subject: string; text: string }
}

/** Nothing was sent yet: what will go out, and to how many. */
export function PerMailCheckPage({ model }: { model: PerMailCheckModel }) {
  const { lang } = usePage()
  const { perMail: t, woord } = wervenTexts(lang)
  const path = `/gesprek/${model.gesprekId}/codes/per-mail`
  const total = model.groups.reduce((sum, { aantal }) => sum + aantal, 0)
  return (
    <>
      <Heading level={1}>{t.klaar}</Heading>
      <Paragraph lead>{t.klaarText(plural(total, lang, woord.mail))}</Paragraph>
      <Table
        caption={t.klaarCaption}
        columns={[
          { key: 'groep', label: t.groep },
          { key: 'aantal', label: t.aantal, numeric: true },
        ]}
        rows={model.groups.map(({ doelgroep, aantal }) => ({
          key: doelgroep,
          cells: { groep: texts(lang).doelgroep(doelgroep), aantal: formatNumber(aantal, lang) },
        }))}
      />
      {model.ignored.length > 0 && <Paragraph>{t.genegeerd(formatList(model.ignored, lang))}</Paragraph>}
      <Paragraph>{t.bewaren}</Paragraph>
      <Heading level={2}>{t.voorbeeldMail}</Heading>
      <Paragraph>
        <strong>{model.example.subject}</strong>
      </Paragraph>
      <Quote>
        {model.example.text.split('\n\n').map((part) => (
          <Paragraph key={part}>{part}</Paragraph>
        ))}
      </Quote>
      <Form
        action={`${path}/versturen`}
        hidden={{ lijst: model.lijst, werver: model.werver, geldigTot: model.geldigTot }}
      >
        <Button>{t.verstuur}</Button>
      </Form>
      <Paragraph>
        <Link href={path}>{t.anders}</Link>
      </Paragraph>
    </>
  )
}
