import {
  Checkbox,
  CheckboxGroup,
  Paragraph,
  RadioGroup,
  TextArea,
  TextField,
  usePage,
} from '../../../ui/index.ts'
import { behoeften } from '../model/aanmelding.ts'
import { aanmeldenTexts } from '../texts/aanmelden.ts'
import type { StepModel } from './step-model.ts'

export function Experience({ model }: { model: StepModel }) {
  const { ervaring: t } = aanmeldenTexts(usePage().lang)
  return (
    <>
      <Paragraph lead>{model.jong ? t.leadJong : t.lead}</Paragraph>
      <TextArea name="ervaring" label={t.label} hint={model.jong ? t.hintJong : t.hint} optional rows={3} />
      <TextField name="namens" label={t.namens} hint={t.namensHint} optional autocomplete="off" />
    </>
  )
}

export function Needs() {
  const { nodig: t } = aanmeldenTexts(usePage().lang)
  return (
    <>
      <Paragraph lead>{t.lead}</Paragraph>
      <NeedsFields />
    </>
  )
}

/** The same on the page of a host. */
export function NeedsFields() {
  const { nodig: t } = aanmeldenTexts(usePage().lang)
  return (
    <>
      <CheckboxGroup
        name="behoeften"
        label={t.label}
        optional
        options={behoeften.map((value) => ({ value, label: t.behoefte[value] }))}
      />
      <TextArea name="nodig" label={t.tekst} hint={t.tekstHint} optional rows={2} />
      <Checkbox name="brengtMee" label={t.brengtMee} hint={t.brengtMeeHint} />
    </>
  )
}

export function MeetingSomebody({ model }: { model: StepModel }) {
  const { tegenkomen: t } = aanmeldenTexts(usePage().lang)
  return (
    <>
      <Paragraph lead>{model.jong ? t.leadJong : t.lead}</Paragraph>
      <RadioGroup
        name="tegenkomen"
        label={t.label}
        options={[
          { value: 'nee', label: t.nee },
          { value: 'ja', label: t.ja },
        ]}
      />
      <TextArea name="belTekst" label={t.tekst} hint={t.tekstHint} optional rows={3} />
    </>
  )
}
