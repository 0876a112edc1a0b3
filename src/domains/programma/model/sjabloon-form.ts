import { z } from 'zod'
import { type FieldError, fields, type FormInput, type FormState } from '../../../platform/forms/index.ts'
import type { Lang } from '../../../platform/text/index.ts'
import { sjabloonTexts } from '../texts/sjabloon.ts'
import type { EigenBijeenkomst, EigenSjabloon } from './eigen-sjabloon.ts'
import { minutenTussen } from './minuten.ts'
import { readOnderdelen } from './onderdelen-regels.ts'
import { readPlaatsen } from './plaatsen-form.ts'

/** Meetings that the form can hold. */
export const mostMeetings = 6

const fieldNames = ['titel', 'doel', 'begin', 'einde', 'dagen', 'onderdelen'] as const
type MeetingField = (typeof fieldNames)[number] | 'weg'

/** Name of a field of the nth meeting, from 0. */
export function meetingField(field: MeetingField, index: number): string {
  return `${field}_${index}`
}

type Reading = { ok: true; value: EigenSjabloon } | { ok: false; state: FormState }

/** Reads the whole template; everything that is wrong is said at once, from top to bottom. */
export function readSjabloon(form: FormInput, lang: Lang): Reading {
  const t = sjabloonTexts(lang)
  const errors: FieldError[] = []
  const inleiding = form.text('inleiding')
  const read = fields(lang).optionalText(t.inleiding, 2000).safeParse(inleiding)
  if (!read.success) errors.push({ name: 'inleiding', message: read.error.issues[0]!.message })
  const bijeenkomsten: EigenBijeenkomst[] = []
  for (let index = 0; index < mostMeetings; index++) {
    if (isLeftOut(form, index)) continue
    const meeting = readMeeting(form, index, lang)
    errors.push(...meeting.errors)
    if (meeting.value !== null) bijeenkomsten.push(meeting.value)
  }
  const plaatsen = readPlaatsen(form, lang)
  errors.push(...plaatsen.errors)
  if (errors.length === 0 && bijeenkomsten.length === 0)
    errors.push({ name: meetingField('titel', 0), message: t.fout.geenBijeenkomst })
  if (errors.length > 0) return { ok: false, state: form.withErrors(...errors) }
  return { ok: true, value: { inleiding, bijeenkomsten, plaatsen: plaatsen.value } }
}

/** Taken away, or nothing was typed in it. */
function isLeftOut(form: FormInput, index: number): boolean {
  return (
    form.text(meetingField('weg', index)) !== '' ||
    fieldNames.every((field) => form.text(meetingField(field, index)) === '')
  )
}

function readMeeting(
  form: FormInput,
  index: number,
  lang: Lang,
): { value: EigenBijeenkomst | null; errors: FieldError[] } {
  const t = sjabloonTexts(lang)
  const field = fields(lang)
  const label = (what: string) => `${t.bijeenkomst(index + 1)}: ${what}`
  const time = (what: string) => field.time(label(what)).transform((value) => value.slice(0, 5))
  const schema = z.object({
    titel: field.text(label(t.titel), 80),
    doel: field.optionalText(label(t.doel), 500),
    begin: time(t.begin),
    einde: time(t.einde),
    dagen: z
      .string()
      .transform((typed) => (typed === '' ? '0' : typed))
      .pipe(field.count(label(t.dagen), 0, 365)),
  })
  const typed = Object.fromEntries(fieldNames.map((name) => [name, form.text(meetingField(name, index))]))
  const read = schema.safeParse(typed)
  const errors = read.success
    ? []
    : read.error.issues.map(({ path, message }) => ({
        name: meetingField(String(path[0]) as MeetingField, index),
        message,
      }))
  const onderdelen = readOnderdelen(form.text(meetingField('onderdelen', index)))
  const onderdelenField = meetingField('onderdelen', index)
  if (!onderdelen.ok) {
    errors.push({
      name: onderdelenField,
      message:
        onderdelen.problem === 'te-veel'
          ? t.fout.teVeel(onderdelen.most)
          : t.fout[onderdelen.problem](onderdelen.line),
    })
  }
  if (!read.success || !onderdelen.ok) return { value: null, errors }
  const { dagen, ...meeting } = read.data
  const length = minutenTussen(meeting.begin, meeting.einde)
  if (length <= 0) {
    errors.push({ name: meetingField('einde', index), message: t.fout.eindeVoorBegin })
    return { value: null, errors }
  }
  const filled = onderdelen.onderdelen.reduce((sum, { minuten }) => sum + minuten, 0)
  if (filled > 0 && filled !== length)
    errors.push({ name: onderdelenField, message: t.fout.pastNiet(filled, length) })
  return { value: { ...meeting, dagenNaVorige: dagen, onderdelen: onderdelen.onderdelen }, errors }
}
