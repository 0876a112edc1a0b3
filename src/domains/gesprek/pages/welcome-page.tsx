import type { FormState } from '../../../platform/forms/index.ts'
import { Alert, ButtonLink, Heading, List, Paragraph, usePage } from '../../../ui/index.ts'
import { aanmeldenTexts } from '../texts/aanmelden.ts'
import { texts } from '../texts/index.ts'
import { ConfirmPart, type ToConfirm } from './confirm-part.tsx'

export interface WelcomeModel {
  /** Of the code, and of another address. */
  form: FormState
  adres: FormState
  seated: boolean
  /** Null when it is confirmed. */
  toConfirm: ToConfirm | null
}

export function WelcomePage({ model }: { model: WelcomeModel }) {
  const { lang } = usePage()
  const { welcome: t, title } = texts(lang)
  const { bevestigen } = aanmeldenTexts(lang)
  const { toConfirm, seated, form, adres } = model
  if (toConfirm !== null) {
    return (
      <>
        <Heading level={1}>{seated ? bevestigen.title : bevestigen.titleWaiting}</Heading>
        {!seated && (
          <Alert kind="info" title={t.waiting}>
            {t.waitingText}
          </Alert>
        )}
        <ConfirmPart model={{ toConfirm, form, adres }} />
        <Paragraph>
          <ButtonLink href="/mijn-deelname" kind="secondary">
            {t.toOwn}
          </ButtonLink>
        </Paragraph>
      </>
    )
  }
  return (
    <>
      <Heading level={1}>{title.welcome}</Heading>
      <Alert kind={seated ? 'ok' : 'info'} title={seated ? t.seat : t.waiting}>
        {seated ? t.seatText : t.waitingText}
      </Alert>
      <Heading level={2}>{t.next}</Heading>
      <List items={[t.nextMail, t.nextPage]} ordered />
      <Paragraph>
        <ButtonLink href="/mijn-deelname">{t.toOwn}</ButtonLink>
      </Paragraph>
    </>
  )
}
