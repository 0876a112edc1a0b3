import { formatDay } from '../../../platform/text/index.ts'
import {
  Alert,
  Button,
  DateField,
  Form,
  type FormState,
  RadioGroup,
  TextArea,
  usePage,
} from '../../../ui/index.ts'
import { meldbareStanden } from '../model/woorden.ts'
import { textsIn } from '../texts/index.ts'
import type { ActieMetStand } from './agenda-model.ts'

interface MeldingFormProps {
  action: string
  form: FormState
  actie: ActieMetStand
}

/** How the action is going, in one minute: one choice, a few words, another date only when needed. */
export function MeldingForm({ action, form, actie }: MeldingFormProps) {
  const { lang } = usePage()
  const t = textsIn(lang).melden
  const afgesproken = actie.voor_datum === null ? null : formatDay(actie.voor_datum, lang)
  return (
    <Form action={action} state={form} hidden={{ actie: actie.id }}>
      {actie.toestand.later !== null && afgesproken !== null && (
        <Alert kind="warning">{t.teLaat(afgesproken)}</Alert>
      )}
      <RadioGroup
        name="stand"
        label={t.hoe}
        options={meldbareStanden.map((stand) => ({
          value: stand,
          label: t.opties[stand],
          hint: t.uitleg[stand],
        }))}
      />
      <TextArea name="tekst" label={t.tekst} hint={t.tekstUitleg} rows={4} />
      <DateField
        name="nieuweDatum"
        label={t.nieuweDatum}
        hint={afgesproken === null ? undefined : t.nieuweDatumUitleg(afgesproken)}
        optional
      />
      <TextArea
        name="reden"
        label={t.reden}
        hint={t.redenUitleg}
        rows={2}
        optional={actie.toestand.later === null}
      />
      <Button>{t.knop}</Button>
    </Form>
  )
}
