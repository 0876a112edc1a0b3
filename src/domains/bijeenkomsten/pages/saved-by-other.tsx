import type { FormState } from '../../../platform/forms/index.ts'
import { Alert, List, Paragraph, usePage } from '../../../ui/index.ts'
import type { BijeenkomstMetLocatie } from '../model/bijeenkomst.ts'
import { aantalRegels } from '../model/bijeenkomst-form.ts'
import { texts } from '../texts/index.ts'
import { plannenTexts } from '../texts/plannen.ts'

const shown = [
  'titel',
  'doel',
  'datum',
  'begin',
  'einde',
  'plaatsnaam',
  'adres',
  'toegankelijkheid',
  'meenemen',
  'videoLink',
  'ondertiteling',
] as const

interface SavedByOtherProps {
  saved: BijeenkomstMetLocatie
  form: FormState
}

function typedRows({ values }: FormState): string[] {
  const rows = Array.from({ length: aantalRegels }, (_, regel) =>
    ['van', 'tot', 'titel'].map((name) => String(values[`${name}_${regel}`] ?? '')),
  )
  return rows
    .filter((row) => row.some((value) => value !== ''))
    .map(([van, tot, titel]) => `${van} - ${tot} ${titel}`)
}

/** Two people changed a meeting at once: what the other one saved, where it differs from what this reader typed. */
export function SavedByOther({ saved, form }: SavedByOtherProps) {
  const { lang } = usePage()
  const label = texts(lang).edit
  const t = plannenTexts(lang).edit
  const labels = { ...label, ...t }
  const differing = shown.filter((name) => (saved[name] ?? '') !== form.values[name])
  const schedule = saved.onderdelen.map(({ van, tot, titel }) => `${van} - ${tot} ${titel}`)
  const isSameSchedule = schedule.join() === typedRows(form).join()
  const lines = [
    ...differing.map((name) => ({ label: labels[name], value: saved[name] ?? '' })),
    ...(isSameSchedule ? [] : [{ label: label.dagindeling, value: schedule.join('; ') }]),
  ]
  return (
    <Alert kind="warning" title={t.conflictTitle}>
      <Paragraph>{t.conflict}</Paragraph>
      <List items={lines.map((line) => t.theirs(line.label, line.value === '' ? t.empty : line.value))} />
    </Alert>
  )
}
