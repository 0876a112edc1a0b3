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
import { plannenTexts } from '../texts/plannen.ts'
import { DagindelingFields } from './dagindeling-fields.tsx'
import { meetingPath } from './in-path.ts'
import { MeetingHeading } from './meeting-heading.tsx'
import { SavedByOther } from './saved-by-other.tsx'

export interface EditModel {
  bijeenkomst: BijeenkomstMetLocatie
  form: FormState
  /** The chosen day has passed: ask whether that is meant. */
  askPast: boolean
  /** What somebody else saved while this reader was typing. */
  saved: BijeenkomstMetLocatie | null
}

export function EditPage({ model }: { model: EditModel }) {
  const { bijeenkomst, form, askPast, saved } = model
  const { lang } = usePage()
  const { edit: t, titles } = texts(lang)
  const { edit: more } = plannenTexts(lang)
  return (
    <>
      <MeetingHeading bijeenkomst={bijeenkomst} title={titles.edit} />
      {saved !== null && <SavedByOther saved={saved} form={form} />}
      <Form
        action={meetingPath(bijeenkomst, 'wijzigen')}
        state={form}
        hidden={{ versie: String(bijeenkomst.versie) }}
      >
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
          <TextArea
            name="meenemen"
            label={more.meenemen}
            hint={more.meenemenHint}
            optional
            rows={2}
            defaultValue={bijeenkomst.meenemen}
          />
        </Fieldset>
        <Fieldset legend={more.online}>
          <TextField
            name="videoLink"
            label={more.videoLink}
            hint={more.videoLinkHint}
            optional
            defaultValue={bijeenkomst.videoLink}
          />
          <TextField
            name="ondertiteling"
            label={more.ondertiteling}
            hint={more.ondertitelingHint}
            optional
            defaultValue={bijeenkomst.ondertiteling}
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
