import {
  Button,
  DateField,
  Fieldset,
  Form,
  type FormState,
  Heading,
  Paragraph,
  TextArea,
  TextField,
  usePage,
} from '../../../ui/index.ts'
import type { ActieTekst } from '../store/acties.ts'
import { textsIn } from '../texts/index.ts'
import { actieFields } from './actie-fields.ts'
import { ConflictAlert } from './conflict-alert.tsx'
import { NoteField } from './note-field.tsx'
import { WrittenInline } from './written.tsx'

export interface ActieFormModel {
  form: FormState
  action: string
  punt: string
  start: ActieTekst
  mail: string
  /** Null for an action that is being made. */
  versie: number | null
  isAdopted: boolean
  /** What somebody else saved while this form was open. */
  anders: ActieTekst | null
}

export function ActieFormPage({ model }: { model: ActieFormModel }) {
  const { lang } = usePage()
  const { title, actieForm: t } = textsIn(lang)
  const { start, versie, anders } = model
  return (
    <>
      <Heading level={1}>{versie === null ? title.actieMaken : title.actieWijzigen}</Heading>
      <Paragraph>
        <WrittenInline text={t.bij(model.punt)} />
      </Paragraph>
      {anders !== null && <ConflictAlert fields={actieFields(anders, lang)} />}
      <Form
        action={model.action}
        state={model.form}
        hidden={versie === null ? {} : { versie: String(versie) }}
      >
        <TextArea name="wat" label={t.wat} hint={t.watUitleg} rows={3} defaultValue={start.wat} />
        <Fieldset legend={t.wie}>
          <TextField
            name="eigenaar_organisatie"
            label={t.organisatie}
            defaultValue={start.eigenaar_organisatie}
          />
          <TextField
            name="eigenaar_functie"
            label={t.functie}
            hint={t.functieUitleg}
            defaultValue={start.eigenaar_functie}
          />
          <TextField
            name="mail"
            type="email"
            label={t.mail}
            hint={t.mailUitleg}
            defaultValue={model.mail}
            optional
          />
          <TextField
            name="met_wie"
            label={t.metWie}
            hint={t.metWieUitleg}
            defaultValue={start.met_wie}
            optional
          />
        </Fieldset>
        <Fieldset legend={t.wanneer}>
          <DateField name="voor_datum" label={t.voorDatum} defaultValue={start.voor_datum ?? ''} />
          <DateField
            name="evaluatie_op"
            label={t.evaluatieOp}
            hint={t.evaluatieUitleg}
            defaultValue={start.evaluatie_op ?? ''}
          />
        </Fieldset>
        <TextArea
          name="hoe_zien_we_het"
          label={t.hoeZien}
          rows={3}
          defaultValue={start.hoe_zien_we_het}
          optional
        />
        <TextArea
          name="hoe_blijft_het"
          label={t.hoeBlijft}
          rows={3}
          defaultValue={start.hoe_blijft_het}
          optional
        />
        {model.isAdopted && <NoteField isAddition={versie === null} />}
        <Button>{t.knop}</Button>
      </Form>
    </>
  )
}
