import { DateField, Fieldset, NumberField, TextArea, TextField, usePage } from '../../../ui/index.ts'
import { doelgroepCodes } from '../model/doelgroep.ts'
import { seatField } from '../model/gesprek-form.ts'
import { texts } from '../texts/index.ts'

export interface GesprekFieldValues {
  naam?: string
  inleiding?: string
  aanmeldenTot?: string
  contactNaam?: string
  contactFunctie?: string
  contactTelefoon?: string
  contactMail?: string
  /** Number of seats by doelgroep. */
  seats?: Record<string, number>
}

/** The fields that starting and changing a gesprek have in common. */
export function GesprekFields({ values }: { values: GesprekFieldValues }) {
  const { gesprekForm: t, doelgroep } = texts(usePage().lang)
  return (
    <>
      <TextField name="naam" label={t.naam} hint={t.naamHint} defaultValue={values.naam} />
      <TextArea
        name="inleiding"
        label={t.inleiding}
        hint={t.inleidingHint}
        defaultValue={values.inleiding}
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
      <Fieldset legend={t.seats} hint={t.seatsHint}>
        {doelgroepCodes.map((code) => (
          <NumberField
            key={code}
            name={seatField(code)}
            label={doelgroep(code)}
            defaultValue={values.seats?.[code]?.toString()}
            maxLength={3}
            optional
          />
        ))}
      </Fieldset>
    </>
  )
}
