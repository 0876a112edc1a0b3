import { CardGrid, Details, Fieldset, TextField, TimeField, usePage } from '../../../ui/index.ts'
import type { Onderdeel } from '../model/bijeenkomst.ts'
import { aantalRegels } from '../model/bijeenkomst-form.ts'
import { texts } from '../texts/index.ts'

/** Empty rows in sight, to add what is new. */
const spare = 2

interface DagindelingFieldsProps {
  onderdelen: Onderdeel[]
  /** The form comes back with what was typed: every row is in sight, because an error may stand in each. */
  showAll: boolean
}

/** Ten rows, because a form without script cannot grow; the last empty ones are folded away. Empty rows are skipped. */
export function DagindelingFields({ onderdelen, showAll }: DagindelingFieldsProps) {
  const { edit: t } = texts(usePage().lang)
  const rows = Array.from({ length: aantalRegels }, (_, regel) => (
    <Fieldset key={regel} legend={t.row(regel + 1)}>
      <TimeField name={`van_${regel}`} label={t.van} defaultValue={onderdelen[regel]?.van} />
      <TimeField name={`tot_${regel}`} label={t.tot} defaultValue={onderdelen[regel]?.tot} />
      <TextField name={`titel_${regel}`} label={t.wat} defaultValue={onderdelen[regel]?.titel} />
    </Fieldset>
  ))
  const inSight = Math.min(onderdelen.length + spare, aantalRegels)
  return (
    <Fieldset legend={t.dagindeling} hint={t.dagindelingHint}>
      <CardGrid>{rows.slice(0, inSight)}</CardGrid>
      {inSight < aantalRegels && (
        <Details summary={t.moreRows} open={showAll}>
          <CardGrid>{rows.slice(inSight)}</CardGrid>
        </Details>
      )}
    </Fieldset>
  )
}
