import { Link, Paragraph, RadioGroup, TextField, usePage } from '../../../ui/index.ts'
import { aanmeldenTexts } from '../texts/aanmelden.ts'
import { DoelgroepField } from './doelgroep-field.tsx'
import type { StepModel } from './step-model.ts'

export function AboutYou({ model }: { model: StepModel }) {
  const { wie: t } = aanmeldenTexts(usePage().lang)
  return <DoelgroepField offered={model.offered} label={t.label} />
}

/** For a young person: what happens with what she says. */
export function AgeForYourself() {
  const { leeftijd: t } = aanmeldenTexts(usePage().lang)
  return (
    <>
      <Paragraph lead>{t.what}</Paragraph>
      <Age />
    </>
  )
}

export function Age() {
  const { leeftijd: t } = aanmeldenTexts(usePage().lang)
  return (
    <RadioGroup
      name="leeftijd"
      label={t.label}
      hint={t.lead}
      options={(['14-15', '16-plus', 'jonger'] as const).map((value) => ({ value, label: t[value] }))}
    />
  )
}

export function Place({ model }: { model: StepModel }) {
  const { regio: t } = aanmeldenTexts(usePage().lang)
  return (
    <>
      <Paragraph lead>{t.lead(model.regio.naam)}</Paragraph>
      <Paragraph>
        <Link href={`/regio/${model.regio.slug}`}>{t.gemeenten}</Link>
      </Paragraph>
      <RadioGroup
        name="regio"
        label={t.label}
        options={[
          { value: 'ja', label: t.ja, hint: model.jong ? t.jaHintJong : t.jaHint },
          { value: 'anders', label: t.anders },
          { value: 'nee', label: t.nee },
        ]}
      />
    </>
  )
}

export function CalledAs({ model }: { model: StepModel }) {
  const { naam: t } = aanmeldenTexts(usePage().lang)
  return (
    <TextField
      name="naam"
      label={t.label}
      hint={model.jong ? t.leadJong : t.lead}
      autocomplete={model.samen ? 'off' : 'nickname'}
      width="medium"
    />
  )
}
