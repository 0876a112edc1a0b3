import { z } from 'zod'
import { fields } from '../../../platform/forms/index.ts'
import type { Lang } from '../../../platform/text/index.ts'
import type { Sjabloon } from '../store/tables.ts'
import { texts } from '../texts/index.ts'
import { startenTexts } from '../texts/starten.ts'

export const eigenVormen = ['drie-bijeenkomsten', 'dialoogtafel', 'eigen'] as const
export type EigenVorm = (typeof eigenVormen)[number]

const programmaMark = 'programma:'

/** What a choice of set-up stands for. */
interface Vorm {
  sjabloon: Sjabloon
  programmaId: string | null
}

export function vormOfProgramma(programmaId: string): string {
  return programmaMark + programmaId
}

export function readVorm(value: string): Vorm {
  if (value.startsWith(programmaMark))
    return { sjabloon: 'programma', programmaId: value.slice(programmaMark.length) }
  return { sjabloon: value as EigenVorm, programmaId: null }
}

interface Offer {
  /** Values to choose from */
  vormen: readonly string[]
  /** Ids of colleagues, and the value for somebody else */
  begeleiders: readonly string[]
}

/** The second page of starting; the region was chosen on the first. */
export function startSchema(lang: Lang, { vormen, begeleiders }: Offer) {
  const field = fields(lang)
  const t = texts(lang)
  const oneOf = (options: readonly string[], message: string) =>
    z.string({ error: message }).refine((value) => options.includes(value), message)
  return z.object({
    sjabloon: field
      .choice(startenTexts(lang).start.vorm, vormen as [string, ...string[]])
      .transform(readVorm),
    begeleider: oneOf(begeleiders, t.start.facilitatorNeeded),
    begeleiderNaam: field.optionalText(t.start.facilitatorName, 100),
    begeleiderMail: field.optionalMail(),
  })
}
