import { z } from 'zod'
import { type FieldError, fields, type FormInput, type FormState } from '../../../platform/forms/index.ts'
import { formatTime, type Lang, plural } from '../../../platform/text/index.ts'
import { texts } from '../texts/index.ts'
import { plannenTexts } from '../texts/plannen.ts'
import type { Bijeenkomst, Locatie, Onderdeel } from './bijeenkomst.ts'
import { checkDagindeling, endsBeforeBegin, type Regel, type ScheduleProblem } from './schedule.ts'
import { isWebAddress } from './web-address.ts'

/** Rows of the schedule that the form shows; a long day has about eight parts. */
export const aantalRegels = 10

export type Edited = Pick<Bijeenkomst, 'titel' | 'doel' | 'datum' | 'begin' | 'einde' | 'plaatsnaam'> &
  Locatie & { onderdelen: Onderdeel[] }

type Reading = { ok: true; value: Edited } | { ok: false; state: FormState }

/** Reads the page on which a meeting is changed. Everything that is wrong is said at once. */
export function readBijeenkomst(form: FormInput, lang: Lang): Reading {
  const { edit: label, errors: say } = texts(lang)
  const { edit: more, errors } = plannenTexts(lang)
  const f = fields(lang)
  const time = (what: string) => f.time(what).transform((value) => value.slice(0, 5))
  const result = form.read(
    z.object({
      titel: f.text(label.titel, 80),
      doel: f.optionalText(label.doel, 500),
      datum: f.optionalDay(label.datum),
      begin: time(label.begin),
      einde: time(label.einde),
      plaatsnaam: f.optionalText(label.plaatsnaam, 80),
      adres: f.optionalText(label.adres, 200),
      toegankelijkheid: f.optionalText(label.toegankelijkheid, 500),
      meenemen: f.optionalText(more.meenemen, 300),
      videoLink: f
        .optionalText(more.videoLink, 500)
        .refine((value) => value === '' || isWebAddress(value), errors.link),
      ondertiteling: f.optionalText(more.ondertiteling, 300),
    }),
  )
  const rows = readRegels(form, lang)
  const wrong = [...(result.ok ? [] : result.state.errors), ...rows.errors]
  if (!result.ok) return { ok: false, state: form.withErrors(...wrong) }
  const { datum, ...meeting } = result.value
  if (endsBeforeBegin(meeting)) wrong.unshift({ name: 'einde', message: say.eindeVoorBegin })
  else wrong.push(...checkDagindeling(meeting, rows.regels).map((problem) => toError(problem, lang)))
  if (wrong.length > 0) return { ok: false, state: form.withErrors(...wrong) }
  const onderdelen = rows.regels
    .map(({ van, tot, titel }) => ({ van, tot, titel }))
    .toSorted((a, b) => a.van.localeCompare(b.van))
  return { ok: true, value: { ...meeting, datum: datum === '' ? null : datum, onderdelen } }
}

/** A row is skipped when nothing stands in it. */
function readRegels(form: FormInput, lang: Lang): { regels: Regel[]; errors: FieldError[] } {
  const { edit: label } = texts(lang)
  const f = fields(lang)
  const regels: Regel[] = []
  const errors: FieldError[] = []
  for (let regel = 0; regel < aantalRegels; regel++) {
    const typed = {
      van: form.text(`van_${regel}`),
      tot: form.text(`tot_${regel}`),
      titel: form.text(`titel_${regel}`),
    }
    if (Object.values(typed).every((value) => value === '')) continue
    const row = z.object({
      van: f.time(`${label.row(regel + 1)}: ${label.van}`),
      tot: f.time(`${label.row(regel + 1)}: ${label.tot}`),
      titel: f.text(`${label.row(regel + 1)}: ${label.wat}`, 120),
    })
    const result = row.safeParse(typed)
    if (result.success) {
      const { van, tot, titel } = result.data
      regels.push({ regel, van: van.slice(0, 5), tot: tot.slice(0, 5), titel })
    } else {
      for (const issue of result.error.issues) {
        errors.push({ name: `${String(issue.path[0])}_${regel}`, message: issue.message })
      }
    }
  }
  return { regels, errors }
}

function toError(problem: ScheduleProblem, lang: Lang): FieldError {
  const { errors: say } = texts(lang)
  const { errors: exactly } = plannenTexts(lang)
  const row = problem.regel + 1
  const minutes = (count: number) => plural(count, lang, exactly.minuten)
  switch (problem.kind) {
    case 'tot-voor-van':
      return { name: `tot_${problem.regel}`, message: say.totVoorVan(row) }
    case 'voor-begin':
      return {
        name: `van_${problem.regel}`,
        message: exactly.voorBegin(row, formatTime(problem.begin, lang), minutes(problem.minuten)),
      }
    case 'na-einde':
      return {
        name: `tot_${problem.regel}`,
        message: exactly.naEinde(row, formatTime(problem.einde, lang), minutes(problem.minuten)),
      }
    case 'dubbel':
      return { name: `van_${problem.regel}`, message: say.dubbel(row, problem.metRegel + 1) }
  }
}
