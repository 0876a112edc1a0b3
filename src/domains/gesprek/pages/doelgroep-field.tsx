import { RadioGroup, usePage } from '../../../ui/index.ts'
import { texts } from '../texts/index.ts'

export interface OfferedDoelgroep {
  code: string
  /** No free seat: one comes on the waiting list. */
  full: boolean
}

export function DoelgroepField({ offered, label }: { offered: OfferedDoelgroep[]; label: string }) {
  const t = texts(usePage().lang)
  return (
    <RadioGroup
      name="doelgroep"
      label={label}
      options={offered.map(({ code, full }) => ({
        value: code,
        label: t.doelgroep(code),
        hint: full ? t.aanmelden.full : undefined,
      }))}
    />
  )
}
