import { RadioGroup, usePage } from '../../../ui/index.ts'
import { aanmeldenTexts } from '../texts/aanmelden.ts'
import { texts } from '../texts/index.ts'

export interface OfferedDoelgroep {
  code: string
  /** No free seat: one comes on the waiting list. */
  full: boolean
}

export function DoelgroepField({ offered, label }: { offered: OfferedDoelgroep[]; label: string }) {
  const { lang } = usePage()
  return (
    <RadioGroup
      name="doelgroep"
      label={label}
      options={offered.map(({ code, full }) => ({
        value: code,
        label: texts(lang).doelgroep(code),
        hint: full ? aanmeldenTexts(lang).wie.full : undefined,
      }))}
    />
  )
}
