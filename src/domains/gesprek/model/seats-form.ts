import { z } from 'zod'
import { fields, type FormInput, type FormState } from '../../../platform/forms/index.ts'
import type { Lang } from '../../../platform/text/index.ts'
import { texts } from '../texts/index.ts'
import { startenTexts } from '../texts/starten.ts'
import { doelgroepCodes, doelgroepName, isJong } from './doelgroep.ts'
import { eigenDoelgroep, eigenProblem } from './eigen-doelgroep.ts'

/** The largest number of seats of one doelgroep; a table in the database says the same. */
const mostSeats = 200

export interface SeatWish {
  doelgroep: string
  aantal: number
}

export interface NewDoelgroep extends SeatWish {
  jong: boolean
}

export function seatField(code: string): string {
  return `plaatsen-${code}`
}

/** All doelgroepen of the site, then those that this gesprek added. */
export function offeredForSeats(withSeats: readonly string[]): string[] {
  const known: readonly string[] = doelgroepCodes
  return [...known, ...withSeats.filter((code) => !known.includes(code))]
}

interface SeatsRead {
  wishes: SeatWish[]
  /** A group that the region adds now. */
  added: NewDoelgroep | null
}

/** An empty number of seats means: this doelgroep is not invited. */
export function readSeats(
  form: FormInput,
  lang: Lang,
  codes: readonly string[],
): { ok: true; value: SeatsRead } | { ok: false; state: FormState } {
  const t = texts(lang).gesprekForm
  const own = startenTexts(lang).plaatsen
  const count = (label: string) =>
    z
      .string()
      .default('')
      .transform((typed) => (typed === '' ? '0' : typed))
      .pipe(fields(lang).count(label, 0, mostSeats))
  const shape = Object.fromEntries(
    codes.map((code) => [seatField(code), count(t.plaatsenVoor(doelgroepName(code, lang)))]),
  )
  const read = form.read(z.object({ ...shape, eigenPlaatsen: count(own.eigenPlaatsen) }))
  if (!read.ok) return read
  const values = read.value as Record<string, number>
  const wishes = codes.map((doelgroep) => ({ doelgroep, aantal: values[seatField(doelgroep)] ?? 0 }))
  const name = form.text('eigenNaam')
  const aantal = values['eigenPlaatsen'] ?? 0
  if (name === '') {
    if (aantal === 0) return { ok: true, value: { wishes, added: null } }
    return { ok: false, state: form.withErrors({ name: 'eigenNaam', message: own.naamNodig }) }
  }
  const doelgroep = eigenDoelgroep(name, form.text('eigenJong') === 'ja')
  const problem = eigenProblem(doelgroep, codes)
  if (problem !== null)
    return { ok: false, state: form.withErrors({ name: 'eigenNaam', message: own.problem[problem] }) }
  if (aantal === 0)
    return { ok: false, state: form.withErrors({ name: 'eigenPlaatsen', message: own.plaatsenNodig }) }
  return { ok: true, value: { wishes, added: { doelgroep, aantal, jong: isJong(doelgroep) } } }
}
