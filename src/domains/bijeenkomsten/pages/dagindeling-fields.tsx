import { Fieldset, TextField, TimeField, usePage } from '../../../ui/index.ts'
import type { Onderdeel } from '../model/bijeenkomst.ts'
import { aantalRegels } from '../model/bijeenkomst-form.ts'
import { texts } from '../texts/index.ts'

/** Ten rows, because a form without script cannot grow. Empty rows are skipped. */
export function DagindelingFields({ onderdelen }: { onderdelen: Onderdeel[] }) {
  const { edit: t } = texts(usePage().lang)
  return (
    <Fieldset legend={t.dagindeling} hint={t.dagindelingHint}>
      {Array.from({ length: aantalRegels }, (_, regel) => (
        <Fieldset key={regel} legend={t.row(regel + 1)}>
          <TimeField name={`van_${regel}`} label={t.van} defaultValue={onderdelen[regel]?.van} />
          <TimeField name={`tot_${regel}`} label={t.tot} defaultValue={onderdelen[regel]?.tot} />
          <TextField name={`titel_${regel}`} label={t.wat} defaultValue={onderdelen[regel]?.titel} />
        </Fieldset>
      ))}
    </Fieldset>
  )
}
