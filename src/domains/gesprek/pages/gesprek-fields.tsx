import { DateField, Fieldset, TextArea, TextField, usePage } from '../../../ui/index.ts'
import type { GesprekChange } from '../store/start-gesprek.ts'
import { texts } from '../texts/index.ts'

/** What everybody reads about a gesprek, and whom they can ask. */
export function GesprekFields({ values }: { values: GesprekChange }) {
  const { gesprekForm: t } = texts(usePage().lang)
  return (
    <>
      <TextField name="naam" label={t.naam} hint={t.naamHint} defaultValue={values.naam} />
      <TextArea
        name="inleiding"
        label={t.inleiding}
        hint={t.inleidingHint}
        defaultValue={values.inleiding}
        rows={8}
        optional
      />
      <DateField name="aanmeldenTot" label={t.aanmeldenTot} defaultValue={values.aanmeldenTot} />
      <Fieldset legend={t.contact} hint={t.contactHint}>
        <TextField
          name="contactNaam"
          label={t.contactNaam}
          defaultValue={values.contactNaam}
          width="medium"
        />
        <TextField
          name="contactFunctie"
          label={t.contactFunctie}
          defaultValue={values.contactFunctie}
          width="medium"
        />
        <TextField
          name="contactTelefoon"
          label={t.contactTelefoon}
          type="tel"
          defaultValue={values.contactTelefoon}
          width="medium"
        />
        <TextField
          name="contactMail"
          label={t.contactMail}
          type="email"
          defaultValue={values.contactMail}
          width="medium"
        />
      </Fieldset>
    </>
  )
}
