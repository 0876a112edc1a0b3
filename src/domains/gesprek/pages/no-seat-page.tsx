import { Alert, Button, ButtonLink, Form, Heading, Paragraph, usePage } from '../../../ui/index.ts'
import { wachtlijstTexts } from '../texts/wachtlijst.ts'

/** Two ways to say no, and a way back. */
export function NoSeatPage({ model: { name, phone } }: { model: { name: string; phone: string } }) {
  const { mijn: t, title } = wachtlijstTexts(usePage().lang)
  return (
    <>
      <Heading level={1}>{title.nee}</Heading>
      <Paragraph lead>{t.neeLead}</Paragraph>
      <Alert kind="warning">{t.neeLet}</Alert>
      <Form action="/mijn-deelname/geen-plaats" id="keer" hidden={{ besluit: 'deze-keer' }}>
        <Paragraph>{t.keerText(name, phone)}</Paragraph>
        <Button kind="secondary">{t.keer}</Button>
      </Form>
      <Form action="/mijn-deelname/geen-plaats" id="lijst" hidden={{ besluit: 'van-de-lijst' }}>
        <Paragraph>{t.lijstText}</Paragraph>
        <Button kind="danger">{t.lijst}</Button>
      </Form>
      <ButtonLink href="/mijn-deelname" kind="secondary">
        {t.terug}
      </ButtonLink>
    </>
  )
}
