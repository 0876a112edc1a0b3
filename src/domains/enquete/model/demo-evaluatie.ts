import type { Antwoorden } from './antwoorden.ts'
import { evaluatievragen } from './evaluatievragen.ts'
import type { Optie } from './schaal.ts'

/** How twenty invented people answered: option → how many. */
const verdeling: Record<string, Partial<Record<Optie, number>>> = {
  'voelde-gehoord': { helemaal: 9, grotendeels: 6, 'een-beetje': 5 },
  'durven-zeggen': { ja: 13, 'een-beetje': 7 },
  'wat-ermee-gebeurt': { ja: 8, 'een-beetje': 6, nee: 6 },
  'goed-te-volgen': { ja: 14, 'weet-niet': 6 },
}

const open = [
  'Iets vaker pauze.',
  'Vertel aan het begin wat er met de notities gebeurt.',
  'Fijn dat ouders als eerste aan het woord kwamen.',
  'Kleinere tafels.',
]

/** Invented answers to the evaluation, the same at every start; `nummer` from 0 to 19. */
export function demoEvaluatie(nummer: number): Antwoorden {
  const keuzes: Record<string, Optie> = {}
  for (const [plaats, { id }] of evaluatievragen.entries()) {
    const opties = Object.entries(verdeling[id] ?? {}).flatMap(([optie, aantal]) =>
      Array.from({ length: aantal }, () => optie as Optie),
    )
    // Each question starts elsewhere in the list, so that nobody is the one who says no to everything.
    keuzes[id] = opties[(nummer + plaats * 7) % opties.length] ?? 'weet-niet'
  }
  return { keuzes, open: nummer % 5 === 0 ? (open[nummer / 5] ?? '') : '' }
}
