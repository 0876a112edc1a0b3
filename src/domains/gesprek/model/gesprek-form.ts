import { z } from 'zod'
import { fields } from '../../../platform/forms/index.ts'
import type { Lang } from '../../../platform/text/index.ts'
import { texts } from '../texts/index.ts'
import { contactFields } from './contact.ts'
import { doelgroepCodes, type Doelgroep } from './doelgroep.ts'

/** The largest number of seats of one doelgroep; a table in the database says the same. */
const mostSeats = 200

export function seatField(code: Doelgroep): string {
  return `plaatsen-${code}`
}

/** What both the start and the change of a gesprek ask. An empty number of seats means: this doelgroep is not invited. */
export function gesprekSchema(lang: Lang) {
  const field = fields(lang)
  const label = texts(lang)
  const seats = Object.fromEntries(
    doelgroepCodes.map((code) => [
      seatField(code),
      z
        .string()
        .default('')
        .transform((typed) => (typed === '' ? '0' : typed))
        .pipe(field.count(label.gesprekForm.plaatsenVoor(label.doelgroep(code)), 0, mostSeats)),
    ]),
  )
  return z
    .object({
      naam: field.text(label.gesprekForm.naam, 120),
      inleiding: field.optionalText(label.gesprekForm.inleiding, 2000),
      aanmeldenTot: field.day(label.gesprekForm.aanmeldenTot),
      ...contactFields(lang),
    })
    .and(z.object(seats))
}

export interface SeatWish {
  doelgroep: Doelgroep
  aantal: number
}

export function seatWishes(value: Record<string, unknown>): SeatWish[] {
  return doelgroepCodes.map((doelgroep) => ({ doelgroep, aantal: Number(value[seatField(doelgroep)] ?? 0) }))
}
