import { type FieldError, fields, type FormInput } from '../../../platform/forms/index.ts'
import type { Lang } from '../../../platform/text/index.ts'
import { sjabloonTexts } from '../texts/sjabloon.ts'
import type { EigenSjabloon } from './eigen-sjabloon.ts'

/** The largest number of seats of one doelgroep; the room that owns the seats says the same. */
const mostSeats = 200

const pattern = /^plaatsen-(.{1,60})$/

/** Name of the field with the seats of a doelgroep; the room that knows the doelgroepen draws the fields. */
export function plaatsenField(doelgroep: string): string {
  return `plaatsen-${doelgroep}`
}

/** Seats per doelgroep as they were typed. Empty means that this doelgroep is not invited. */
export function readPlaatsen(
  form: FormInput,
  lang: Lang,
): { value: EigenSjabloon['plaatsen']; errors: FieldError[] } {
  const count = fields(lang).count(sjabloonTexts(lang).plaatsen, 0, mostSeats)
  const value: EigenSjabloon['plaatsen'] = []
  const errors: FieldError[] = []
  for (const name of Object.keys(form.values)) {
    const doelgroep = pattern.exec(name)?.[1]
    const typed = form.text(name)
    if (doelgroep === undefined || typed === '') continue
    const read = count.safeParse(typed)
    if (!read.success) errors.push({ name, message: read.error.issues[0]!.message })
    else if (read.data > 0) value.push({ doelgroep, aantal: read.data })
  }
  return { value, errors }
}
