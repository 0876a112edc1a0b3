import { Alert, ButtonLink, Heading, Paragraph, usePage } from '../../../ui/index.ts'
import { eigenTexts } from '../texts/eigen.ts'
import type { OwnModel } from './own-shown.ts'

/** Where messages go, and the way to change that. */
export function OwnReach({ reach: { way, mail, telefoon, arrives } }: { reach: OwnModel['reach'] }) {
  const { bereik: t } = eigenTexts(usePage().lang)
  const lines = {
    mail: t.mail(mail ?? ''),
    sms: t.sms(telefoon ?? ''),
    bel: telefoon ? t.bel(telefoon) : t.belZonder,
  }
  return (
    <>
      <Heading level={2}>{t.titel}</Heading>
      {!arrives && <Alert kind="warning">{t.komtNiet}</Alert>}
      <Paragraph>{lines[way]}</Paragraph>
      <ButtonLink href="/mijn-deelname/bereik" kind="secondary">
        {t.wijzig}
      </ButtonLink>
    </>
  )
}
