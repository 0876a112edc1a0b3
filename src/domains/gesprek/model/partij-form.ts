import { z } from 'zod'
import { fields } from '../../../platform/forms/index.ts'
import type { Lang } from '../../../platform/text/index.ts'
import { texts } from '../texts/index.ts'
import { wervenTexts } from '../texts/werven.ts'

/** @param offered doelgroepen with seats @param today ISO day */
export function partijSchema(lang: Lang, offered: readonly string[], today: string) {
  const field = fields(lang)
  const t = texts(lang)
  return z.object({
    doelgroep: z
      .string({ error: t.aanmelden.groepKiezen })
      .refine((code) => offered.includes(code), t.aanmelden.groepKiezen),
    werver: field.text(t.codes.werver, 100),
    aantal: field.count(t.codes.aantal, 1, 500),
    geldigTot: field.day(t.codes.geldigTot).refine((day) => day >= today, t.codes.geldigTotPast),
  })
}

/** What is asked with a list of addresses. @param today ISO day */
export function perMailSchema(lang: Lang, today: string) {
  const field = fields(lang)
  const { perMail: t } = wervenTexts(lang)
  return z.object({
    werver: field.text(t.werver, 100),
    geldigTot: field.day(t.geldigTot).refine((day) => day >= today, texts(lang).codes.geldigTotPast),
  })
}
