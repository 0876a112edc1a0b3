import { emptyForm, type FormState } from '../../../platform/forms/index.ts'
import type { Lang } from '../../../platform/text/index.ts'
import { panel, type Panel } from '../../../platform/web/index.ts'
import { Alert, Button, Details, Form, Paragraph, TextField, usePage } from '../../../ui/index.ts'
import { momentLine } from '../model/moment-line.ts'
import type { Bereik } from '../model/reach.ts'
import { type Bevestiging, loadBevestiging } from '../store/bevestiging.ts'
import { aanmeldenTexts } from '../texts/aanmelden.ts'

/** A seat that is held until she confirms, and how she does that. */
export interface ToConfirm {
  seated: boolean
  /** The moment in words. */
  until: string
  bereik: Bereik
  mail: string
  telefoon: string
}

export function toConfirm(
  { stand, bevestigenVoor, bereik, mail, telefoon }: Bevestiging,
  lang: Lang,
): ToConfirm | null {
  if (bevestigenVoor === null) return null
  const until = momentLine(bevestigenVoor, lang)
  return { seated: stand === 'plaats', until, bereik, mail: mail ?? '', telefoon: telefoon ?? '' }
}

interface ConfirmPartModel {
  toConfirm: ToConfirm
  form: FormState
  adres: FormState
}

export function ConfirmPart({ model }: { model: ConfirmPartModel }) {
  const { bevestigen: t } = aanmeldenTexts(usePage().lang)
  const { bereik, seated, until, mail, telefoon } = model.toConfirm
  const how = { mail: t.byMail(mail), sms: t.bySms(telefoon), bel: t.byCall }
  return (
    <>
      <Alert kind="info" title={seated ? t.held : undefined}>
        <Paragraph>{how[bereik]}</Paragraph>
        {bereik !== 'bel' && <Paragraph>{seated ? t.heldText(until) : t.waitText(until)}</Paragraph>}
        {bereik === 'mail' && <Paragraph>{t.byMailHint}</Paragraph>}
      </Alert>
      {bereik === 'sms' && (
        <Form action="/mijn-deelname/bevestigen" state={model.form} id="code">
          <TextField
            name="code"
            label={t.code}
            inputMode="numeric"
            autocomplete="one-time-code"
            maxLength={10}
            width="short"
          />
          <Button>{t.codeGo}</Button>
        </Form>
      )}
      {bereik !== 'bel' && (
        <Details summary={t.again} open={model.adres.errors.length > 0}>
          <Form action="/mijn-deelname/bericht-sturen" state={model.adres} id="adres">
            <TextField
              name="adres"
              label={bereik === 'mail' ? t.mailLabel : t.smsLabel}
              type={bereik === 'mail' ? 'email' : 'tel'}
              autocomplete={bereik === 'mail' ? 'email' : 'tel'}
              defaultValue={bereik === 'mail' ? mail : telefoon}
              width="medium"
            />
            <Button kind="secondary">{t.resend}</Button>
          </Form>
        </Details>
      )}
    </>
  )
}

/** On her own page, for as long as there is something to confirm. */
export const confirmPanel: Panel = panel(
  'mijn-deelname',
  'bevestigen',
  async (rq, { deelnemerId = '' }) => {
    const row = await loadBevestiging(rq.db, deelnemerId)
    const open = row === null ? null : toConfirm(row, rq.lang)
    return open && { toConfirm: open, form: emptyForm, adres: emptyForm }
  },
  ConfirmPart,
)
