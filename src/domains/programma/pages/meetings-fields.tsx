import type { FormState } from '../../../platform/forms/index.ts'
import {
  Checkbox,
  Details,
  Fieldset,
  NumberField,
  TextArea,
  TextField,
  TimeField,
  usePage,
} from '../../../ui/index.ts'
import type { EigenBijeenkomst } from '../model/eigen-sjabloon.ts'
import { writeOnderdelen } from '../model/onderdelen-regels.ts'
import { meetingField, mostMeetings } from '../model/sjabloon-form.ts'
import { sjabloonTexts } from '../texts/sjabloon.ts'

interface MeetingsFieldsProps {
  bijeenkomsten: EigenBijeenkomst[]
  form: FormState
}

/** Every meeting there is, and one empty one to add, because a form without script cannot grow. */
export function MeetingsFields({ bijeenkomsten, form }: MeetingsFieldsProps) {
  const t = sjabloonTexts(usePage().lang)
  const inSight = Math.max(1, bijeenkomsten.length, typedMeetings(form))
  return (
    <>
      {Array.from({ length: inSight }, (_, index) => (
        <MeetingFields key={index} index={index} bijeenkomst={bijeenkomsten[index]} />
      ))}
      {inSight < mostMeetings && (
        <Details summary={t.nogEen}>
          <MeetingFields index={inSight} bijeenkomst={undefined} />
        </Details>
      )}
    </>
  )
}

function typedMeetings({ values }: FormState): number {
  const typed = (index: number) =>
    ['titel', 'begin', 'onderdelen'].some((field) => (values[`${field}_${index}`] ?? '') !== '')
  return Array.from({ length: mostMeetings }, (_, index) => index).findLastIndex(typed) + 1
}

function MeetingFields({ index, bijeenkomst }: { index: number; bijeenkomst: EigenBijeenkomst | undefined }) {
  const t = sjabloonTexts(usePage().lang)
  const isFirst = index === 0
  return (
    <Fieldset legend={t.bijeenkomst(index + 1)}>
      <TextField name={meetingField('titel', index)} label={t.titel} defaultValue={bijeenkomst?.titel} />
      <TextArea
        name={meetingField('doel', index)}
        label={t.doel}
        defaultValue={bijeenkomst?.doel}
        rows={2}
        optional
      />
      <TimeField name={meetingField('begin', index)} label={t.begin} defaultValue={bijeenkomst?.begin} />
      <TimeField name={meetingField('einde', index)} label={t.einde} defaultValue={bijeenkomst?.einde} />
      {!isFirst && (
        <NumberField
          name={meetingField('dagen', index)}
          label={t.dagen}
          hint={t.dagenUitleg}
          defaultValue={bijeenkomst === undefined ? '' : String(bijeenkomst.dagenNaVorige)}
          optional
        />
      )}
      <TextArea
        name={meetingField('onderdelen', index)}
        label={t.onderdelen}
        hint={t.onderdelenUitleg}
        defaultValue={writeOnderdelen(bijeenkomst?.onderdelen ?? [])}
        rows={8}
        optional
      />
      {bijeenkomst !== undefined && <Checkbox name={meetingField('weg', index)} label={t.weg} />}
    </Fieldset>
  )
}
