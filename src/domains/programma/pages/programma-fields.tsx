import { Checkbox, DateField, TextArea, TextField, usePage } from '../../../ui/index.ts'
import type { ProgrammaFields } from '../model/programma.ts'
import { programmaTexts } from '../texts/programma.ts'

/** What both making and changing a programme ask. */
export function ProgrammaFieldsOf({ values }: { values: Partial<ProgrammaFields> }) {
  const t = programmaTexts(usePage().lang).fields
  return (
    <>
      <TextField name="naam" label={t.naam} defaultValue={values.naam} />
      <TextArea name="doel" label={t.doel} hint={t.doelUitleg} defaultValue={values.doel} optional />
      <TextField
        name="financier"
        label={t.financier}
        hint={t.financierUitleg}
        defaultValue={values.financier}
        optional
      />
      <DateField name="van" label={t.van} defaultValue={values.van} />
      <DateField name="tot" label={t.tot} defaultValue={values.tot} />
      <Checkbox
        name="openbaar"
        label={t.openbaar}
        hint={t.openbaarUitleg}
        defaultValue={values.openbaar === true ? 'ja' : ''}
      />
    </>
  )
}
