import { Paragraph, RadioGroup, TextField, usePage } from '../../../ui/index.ts'
import { aanmeldenTexts } from '../texts/aanmelden.ts'
import type { StepModel } from './step-model.ts'

export function Adult() {
  const { volwassene: t } = aanmeldenTexts(usePage().lang)
  return (
    <>
      <Paragraph lead>{t.lead}</Paragraph>
      <Paragraph>{t.only}</Paragraph>
      <AdultFields />
    </>
  )
}

/** The same on the page of a host. */
export function AdultFields() {
  const { volwassene: t } = aanmeldenTexts(usePage().lang)
  return (
    <>
      <TextField name="volwasseneNaam" label={t.naam} autocomplete="off" width="medium" />
      <TextField
        name="volwasseneMail"
        label={t.mail}
        hint={t.oneIsEnough}
        type="email"
        autocomplete="off"
        width="medium"
      />
      <TextField name="volwasseneTelefoon" label={t.telefoon} type="tel" autocomplete="off" width="medium" />
    </>
  )
}

export function Reach({ model }: { model: StepModel }) {
  const { bereik: t } = aanmeldenTexts(usePage().lang)
  return (
    <>
      <Paragraph lead>{model.jong ? t.leadJong : t.lead}</Paragraph>
      <ReachFields own={!model.samen} belEerst={model.belEerst} />
    </>
  )
}

/** `own`: she types it herself, so her browser may help. */
export function ReachFields({ own, belEerst }: { own: boolean; belEerst: boolean }) {
  const { bereik: t } = aanmeldenTexts(usePage().lang)
  return (
    <>
      <RadioGroup
        name="bereik"
        label={t.label}
        options={(['mail', 'sms', 'bel'] as const).map((value) => ({ value, label: t[value] }))}
      />
      <TextField
        name="mail"
        label={t.mailLabel}
        hint={t.mailHint}
        type="email"
        autocomplete={own ? 'email' : 'off'}
        width="medium"
      />
      <TextField
        name="telefoon"
        label={t.telefoonLabel}
        hint={belEerst ? t.telefoonHintBellen : t.telefoonHint}
        type="tel"
        autocomplete={own ? 'tel' : 'off'}
        width="medium"
      />
    </>
  )
}
