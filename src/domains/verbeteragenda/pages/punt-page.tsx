import {
  Button,
  Form,
  type FormState,
  Heading,
  RadioGroup,
  TextArea,
  TextField,
  usePage,
} from '../../../ui/index.ts'
import { herkomsten } from '../model/woorden.ts'
import type { PuntTekst } from '../store/punten.ts'
import { textsIn } from '../texts/index.ts'
import { ConflictAlert } from './conflict-alert.tsx'
import { NoteField } from './note-field.tsx'
import { themaName } from '../../programma/index.ts'
import { themaOptions } from './thema-options.ts'

export interface PuntModel {
  form: FormState
  action: string
  /** What the form starts with. */
  start: PuntTekst
  /** Null for a point that is being made. */
  versie: number | null
  isAdopted: boolean
  /** What somebody else saved while this form was open. */
  anders: PuntTekst | null
}

export function PuntPage({ model }: { model: PuntModel }) {
  const { lang } = usePage()
  const { title, punt: t, herkomst } = textsIn(lang)
  const { start, versie, anders } = model
  return (
    <>
      <Heading level={1}>{versie === null ? title.puntMaken : title.puntWijzigen}</Heading>
      {anders !== null && (
        <ConflictAlert
          fields={[
            { label: t.titel, text: anders.titel },
            { label: t.toelichting, text: anders.toelichting },
            { label: t.thema, text: themaName(anders.thema, lang) },
            { label: t.herkomst, text: herkomst[anders.herkomst] },
            { label: t.herkomstTekst, text: anders.herkomst_tekst },
          ]}
        />
      )}
      <Form
        action={model.action}
        state={model.form}
        hidden={versie === null ? {} : { versie: String(versie) }}
      >
        <TextField name="titel" label={t.titel} hint={t.titelUitleg} defaultValue={start.titel} />
        <TextArea name="toelichting" label={t.toelichting} defaultValue={start.toelichting} optional />
        <RadioGroup name="thema" label={t.thema} defaultValue={start.thema} options={themaOptions(lang)} />
        <RadioGroup
          name="herkomst"
          label={t.herkomst}
          defaultValue={start.herkomst}
          options={herkomsten.map((value) => ({ value, label: herkomst[value] }))}
        />
        <TextArea
          name="herkomst_tekst"
          label={t.herkomstTekst}
          hint={t.herkomstUitleg}
          defaultValue={start.herkomst_tekst}
          optional
        />
        {model.isAdopted && <NoteField isAddition={versie === null} />}
        <Button>{t.knop}</Button>
      </Form>
    </>
  )
}
