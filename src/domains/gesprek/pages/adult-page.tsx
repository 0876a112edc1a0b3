import type { PageContact } from '../../../platform/web/index.ts'
import { Alert, Button, Form, Heading, Paragraph, usePage } from '../../../ui/index.ts'
import { aanmeldenTexts } from '../texts/aanmelden.ts'

interface AdultModel {
  naam: string
  bevestigd: boolean
  contact: PageContact
}

export function AdultPage({ model }: { model: AdultModel }) {
  const { volwasseneLink: t, title } = aanmeldenTexts(usePage().lang)
  const { name, role, phone } = model.contact
  return (
    <>
      <Heading level={1}>{title.adult}</Heading>
      {model.bevestigd && (
        <Alert kind="ok" title={t.thanks}>
          {t.thanksMore}
        </Alert>
      )}
      <Paragraph lead>{t.lead(model.naam)}</Paragraph>
      <Paragraph>{t.what}</Paragraph>
      {!model.bevestigd && (
        <>
          <Paragraph>{t.ask}</Paragraph>
          <Form action="/ik-weet-ervan">
            <Button>{t.button}</Button>
          </Form>
        </>
      )}
      <Paragraph>{t.privately}</Paragraph>
      <Paragraph>{t.questions(name, role, phone)}</Paragraph>
    </>
  )
}

export function AdultEndedPage() {
  const { volwasseneLink: t } = aanmeldenTexts(usePage().lang)
  return (
    <>
      <Heading level={1}>{t.endedTitle}</Heading>
      <Paragraph lead>{t.ended}</Paragraph>
    </>
  )
}
