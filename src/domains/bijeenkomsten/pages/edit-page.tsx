import type { FormState } from '../../../platform/forms/index.ts'
import {
  ActionBar,
  Button,
  Checkbox,
  DateField,
  Fieldset,
  Form,
  Paragraph,
  TextArea,
  TextField,
  TimeField,
  usePage,
} from '../../../ui/index.ts'
import type { BijeenkomstMetLocatie } from '../model/bijeenkomst.ts'
import { texts } from '../texts/index.ts'
import { DagindelingFields } from './dagindeling-fields.tsx'
import { meetingPath } from './in-path.ts'
import { MeetingHeading } from './meeting-heading.tsx'

export interface EditModel {
  bijeenkomst: BijeenkomstMetLocatie
  form: FormState
  /** The chosen day has passed: ask whether that is meant. */
  askPast: boolean
}

export function EditPage({ model }: { model: EditModel }) {
  const { bijeenkomst, form, askPast } = model
  const { edit: t, titles } = texts(usePage().lang)
  return (
    <>
      <MeetingHeading bijeenkomst={bijeenkomst} title={titles.edit} />
      <Form action={meetingPath(bijeenkomst, 'wijzigen')} state={form}>
        <TextField name="titel" label={t.titel} defaultValue={bijeenkomst.titel} />
        <TextArea
          name="doel"
          label={t.doel}
          hint={t.doelHint}
          optional
          rows={3}
          defaultValue={bijeenkomst.doel}
        />
        <Fieldset legend={t.when}>
          <DateField name="datum" label={t.datum} defaultValue={bijeenkomst.datum ?? ''} />
          {askPast && <Checkbox name="voorbij" label={t.past} />}
          <TimeField name="begin" label={t.begin} defaultValue={bijeenkomst.begin} />
          <TimeField name="einde" label={t.einde} defaultValue={bijeenkomst.einde} />
        </Fieldset>
        <Fieldset legend={t.where}>
          <TextField
            name="plaatsnaam"
            label={t.plaatsnaam}
            hint={t.plaatsnaamHint}
            optional

            defaultValue={bijeenkomst.plaatsnaam}
          />
          <TextField
            name="adres"
            label={t.adres}
            hint={t.adresHint}
            optional

            defaultValue={bijeenkomst.adres}
          />
          <TextArea
            name="toegankelijkheid"
            label={t.toegankelijkheid}
            hint={t.toegankelijkheidHint}
            optional
            rows={3}
            defaultValue={bijeenkomst.toegankelijkheid}
          />
        </Fieldset>
        <DagindelingFields onderdelen={bijeenkomst.onderdelen} showAll={form.errors.length > 0} />
        <Paragraph>{t.mailHint}</Paragraph>
        <ActionBar>
          <Button>{t.save}</Button>
        </ActionBar>
      </Form>
    </>
  )
}
