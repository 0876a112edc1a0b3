import { z } from 'zod'
import { fields } from '../../../platform/forms/index.ts'
import type { Lang } from '../../../platform/text/index.ts'
import { aanmeldenTexts } from '../texts/aanmelden.ts'
import { behoeften } from './aanmelding.ts'
import { kanSms } from './bereikbaar.ts'

/** What a step needs to know to judge an answer. */
export interface Gevraagd {
  lang: Lang
  /** Codes of the doelgroepen that have seats in this gesprek. */
  offered: readonly string[]
  /** She asked to be called first, so there must be a number. */
  belEerst: boolean
}

/** More meetings than any gesprek has. */
const mostMeetings = 50

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Checkboxes: none, one or several of the same name. */
const list = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((value) => (Array.isArray(value) ? value : [value]).filter((one) => one !== ''))

/** The questions of signing up, as pieces of a schema. */
export function velden({ lang, offered, belEerst }: Gevraagd) {
  const field = fields(lang)
  const t = aanmeldenTexts(lang)
  const addressOrPhone = {
    volwasseneMail: field.optionalMail(),
    volwasseneTelefoon: field.optionalPhone(),
  }
  return {
    wie: z.object({
      doelgroep: z.string({ error: t.wie.kies }).refine((code) => offered.includes(code), t.wie.kies),
    }),
    leeftijd: z.object({
      leeftijd: z.enum(['14-15', '16-plus', 'jonger'], { error: t.leeftijd.kies }),
    }),
    regio: z.object({ regio: z.enum(['ja', 'anders', 'nee'], { error: t.regio.kies }) }),
    dagen: z.object({
      alleKeren: z.enum(['ja', 'nee', 'per-dag'], { error: t.dagen.kies }),
      mist: list.refine(
        (ids) => ids.length <= mostMeetings && ids.every((id) => uuid.test(id)),
        t.dagen.kies,
      ),
    }),
    ervaring: z.object({
      ervaring: field.optionalText(t.ervaring.kort, 1000),
      namens: field.optionalText(t.ervaring.namensKort, 300),
    }),
    nodig: z.object({
      behoeften: list.refine((chosen) => chosen.every(isBehoefte), t.nodig.kies),
      nodig: field.optionalText(t.nodig.kort, 1000),
      brengtMee: z.enum(['ja', '']).default(''),
    }),
    tegenkomen: z.object({
      tegenkomen: z.enum(['nee', 'ja'], { error: t.tegenkomen.kies }),
      belTekst: field.optionalText(t.tegenkomen.tekstKort, 1000),
    }),
    naam: z.object({ naam: field.text(t.naam.veld, 100) }),
    volwassene: z
      .object({ volwasseneNaam: field.text(t.volwassene.naamVeld, 100), ...addressOrPhone })
      .refine((value) => (value.volwasseneMail ?? '') !== '' || (value.volwasseneTelefoon ?? '') !== '', {
        path: ['volwasseneMail'],
        error: t.volwassene.mailOfTelefoon,
        when: () => true,
      }),
    // Also judged when another field is wrong, so that everything to repair is said at once.
    bereik: z
      .object({
        bereik: z.enum(['mail', 'sms', 'bel'], { error: t.bereik.kies }),
        mail: field.optionalMail(),
        telefoon: field.optionalPhone(),
      })
      .refine(({ bereik, mail }) => bereik !== 'mail' || (mail ?? '') !== '', {
        path: ['mail'],
        error: t.bereik.mailNodig,
        when: () => true,
      })
      .refine(({ bereik, telefoon }) => !['sms', 'bel'].includes(bereik) || (telefoon ?? '') !== '', {
        path: ['telefoon'],
        error: t.bereik.telefoonNodig,
        when: () => true,
      })
      .refine(({ telefoon }) => !belEerst || (telefoon ?? '') !== '', {
        path: ['telefoon'],
        error: t.bereik.telefoonVoorBellen,
        when: () => true,
      })
      .refine(({ bereik, telefoon }) => bereik !== 'sms' || kanSms(telefoon), {
        path: ['telefoon'],
        error: t.bereik.geenSms,
      }),
  }
}

function isBehoefte(code: string): boolean {
  return (behoeften as readonly string[]).includes(code)
}
