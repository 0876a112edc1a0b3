import { z } from 'zod'
import { Temporal } from 'temporal-polyfill'
import type { Lang } from '../text/index.ts'
import { maxTextLength } from './form-input.ts'

const messages = {
  nl: {
    required: (what: string) => ended(`Vul in: ${what}`),
    choose: (what: string) => ended(`Kies: ${what}`),
    tooLong: (what: string, max: number, is: number) =>
      `Maak de tekst bij ‘${what}’ korter: hooguit ${max} tekens, nu ${is}.`,
    day: (what: string) => `Vul een datum in die bestaat bij ‘${what}’, zoals 31-12-2026.`,
    time: (what: string) => `Vul een tijd in bij ‘${what}’, zoals 16:00.`,
    mail: 'Dit is geen mailadres. Kijk of er een @ en een punt in staan.',
    mailEmpty: 'Vul een mailadres in.',
    phoneEmpty: 'Vul een telefoonnummer in.',
    phone: 'Dit is geen telefoonnummer. Gebruik cijfers, bijvoorbeeld 06 12 34 56 78.',
    count: (what: string, min: number, max: number) =>
      `Vul bij ‘${what}’ een heel getal in van ${min} tot ${max}.`,
  },
  en: {
    required: (what: string) => ended(`Fill in: ${what}`),
    choose: (what: string) => ended(`Choose: ${what}`),
    tooLong: (what: string, max: number, is: number) =>
      `Shorten the text at ‘${what}’: at most ${max} characters, now ${is}.`,
    day: (what: string) => `Fill in an existing date at ‘${what}’, such as 31-12-2026.`,
    time: (what: string) => `Fill in a time at ‘${what}’, such as 16:00.`,
    mailEmpty: 'Fill in an e-mail address.',
    mail: 'This is not an e-mail address. Check that it has an @ and a dot.',
    phoneEmpty: 'Fill in a phone number.',
    phone: 'This is not a phone number. Use digits, for example 06 12 34 56 78.',
    count: (what: string, min: number, max: number) =>
      `Fill in a whole number from ${min} to ${max} at ‘${what}’.`,
  },
} as const

/** A label that is a question keeps its own sign. */
function ended(sentence: string): string {
  return /[?!.]$/.test(sentence) ? sentence : `${sentence}.`
}

/** A time of a `time` input, with or without seconds. */
const timePattern = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/

/** From 1900 to 2999: the database has no year 0, and who types 0206 meant 2026. */
function isDay(text: string): boolean {
  if (!/^(19|2\d)\d{2}-\d{2}-\d{2}$/.test(text)) return false
  try {
    Temporal.PlainDate.from(text)
    return true
  } catch {
    return false
  }
}

/** zod pieces with messages in the reader's language. `what` is the label, in the middle of a sentence. */
export function fields(lang: Lang) {
  const say = messages[lang]
  const text = (what: string, max = maxTextLength) =>
    z
      .string({ error: say.required(what) })
      .min(1, say.required(what))
      .refine((value) => [...value].length <= max, {
        error: (issue) => say.tooLong(what, max, [...String(issue.input)].length),
      })
  const optionalText = (what: string, max = maxTextLength) =>
    z
      .string({ error: say.required(what) })
      .default('')
      .refine((value) => [...value].length <= max, {
        error: (issue) => say.tooLong(what, max, [...String(issue.input)].length),
      })
  return {
    text,
    optionalText,
    choice: <const T extends readonly [string, ...string[]]>(what: string, options: T) =>
      z.enum(options as unknown as [T[number], ...T[number][]], { error: say.choose(what) }),
    day: (what: string) => z.string({ error: say.day(what) }).refine(isDay, say.day(what)),
    optionalDay: (what: string) =>
      z
        .string({ error: say.day(what) })
        .default('')
        .refine((value) => value === '' || isDay(value), say.day(what)),
    time: (what: string) => z.string({ error: say.time(what) }).regex(timePattern, say.time(what)),
    count: (what: string, min: number, max: number) =>
      z
        .string({ error: say.count(what, min, max) })
        .regex(/^\d{1,6}$/, say.count(what, min, max))
        .transform(Number)
        .refine((value) => value >= min && value <= max, say.count(what, min, max)),
    mail: () =>
      z.email({ error: ({ input }) => (input === '' ? say.mailEmpty : say.mail) }).max(254, say.mail),
    optionalMail: () =>
      z.union([z.literal(''), z.email(say.mail).max(254, say.mail)], { error: say.mail }).default(''),
    phone: () =>
      z
        .string({ error: say.phone })
        .min(1, say.phoneEmpty)
        .regex(/^\+?[\d\s()-]{8,20}$/, say.phone),
    optionalPhone: () =>
      z
        .string({ error: say.phone })
        .default('')
        .refine((value) => value === '' || /^\+?[\d\s()-]{8,20}$/.test(value), say.phone),
  }
}
