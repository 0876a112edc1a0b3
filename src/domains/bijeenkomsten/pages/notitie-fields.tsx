import { NumberField, RadioGroup, TextArea, usePage } from '../../../ui/index.ts'
import { soorten } from '../model/notitie.ts'
import { texts } from '../texts/index.ts'

export function NotitieFields({ tafel, soort, tekst }: { tafel: string; soort: string; tekst: string }) {
  const t = texts(usePage().lang)
  return (
    <>
      <NumberField name="tafel" label={t.notities.tafel} maxLength={2} defaultValue={tafel} />
      <RadioGroup
        name="soort"
        label={t.notities.soort}
        options={soorten.map((value) => ({ value, label: t.soort[value] }))}
        defaultValue={soort}
      />
      <TextArea
        name="tekst"
        label={t.notities.tekst}
        hint={t.notities.tekstHint}
        rows={3}
        defaultValue={tekst}
      />
    </>
  )
}
