import type { ShownPanel } from '../../../platform/web/index.ts'
import { Paragraph, RadioGroup, usePage } from '../../../ui/index.ts'
import { aanmeldenTexts } from '../texts/aanmelden.ts'
import { ShownPanels } from './shown-panels.tsx'
import type { StepModel } from './step-model.ts'

/** What the form of this question sends along when the meetings are listed one by one. */
export function daysHidden({ length }: readonly ShownPanel[]): Record<string, string> {
  return length > 0 ? { alleKeren: 'per-dag' } : {}
}

/** One commitment for the whole series; fewer is possible. Without dates so far, one answer for all of them. */
export function Days({ model }: { model: Pick<StepModel, 'jong' | 'once' | 'panels'> }) {
  const { dagen: t } = aanmeldenTexts(usePage().lang)
  const lead = !model.once && <Paragraph lead>{model.jong ? t.leadJong : t.lead}</Paragraph>
  if (model.panels.length > 0) {
    return (
      <>
        {lead}
        {!model.once && <Paragraph>{t.fewer}</Paragraph>}
        <ShownPanels panels={model.panels} />
      </>
    )
  }
  return (
    <>
      {lead}
      <RadioGroup
        name="alleKeren"
        label={model.once ? t.labelOnce : t.label}
        hint={model.once ? undefined : t.fewerPlain}
        options={[
          { value: 'ja', label: t.ja },
          { value: 'nee', label: t.nee },
        ]}
      />
    </>
  )
}
