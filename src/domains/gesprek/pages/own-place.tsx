import { ActionBar, Alert, Button, ButtonLink, Form, Paragraph, usePage } from '../../../ui/index.ts'
import { texts } from '../texts/index.ts'
import { wachtlijstTexts } from '../texts/wachtlijst.ts'
import type { OwnModel } from './own-shown.ts'

/** Whether she has a seat, and what she can do to get one. */
export function OwnPlace({ model }: { model: OwnModel }) {
  const { lang } = usePage()
  const { mijn: t } = wachtlijstTexts(lang)
  const { place, aanbodUntil } = model
  const { name, phone } = model.gesprek.contact
  if (place === 'seat') return <Alert kind="ok">{texts(lang).own.seat}</Alert>
  if (aanbodUntil !== null) return <Offer until={aanbodUntil} />
  if (place === 'waiting') return <Alert kind="info">{t.wacht}</Alert>
  if (place === 'declined') return <Alert kind="info">{t.afgeslagen(name, phone)}</Alert>
  return (
    <Alert kind="warning">
      <Paragraph>{t.verlopen}</Paragraph>
      <Form action="/mijn-deelname/wachtlijst" id="weer">
        <Button>{t.weer}</Button>
      </Form>
    </Alert>
  )
}

function Offer({ until }: { until: string }) {
  const { mijn: t } = wachtlijstTexts(usePage().lang)
  return (
    <Alert kind="ok" title={t.titel}>
      <Paragraph>{t.tot(until)}</Paragraph>
      <Form action="/mijn-deelname/plaats" id="plaats">
        <ActionBar>
          <Button>{t.ja}</Button>
          <ButtonLink href="/mijn-deelname/geen-plaats" kind="secondary">
            {t.nee}
          </ButtonLink>
        </ActionBar>
      </Form>
    </Alert>
  )
}
