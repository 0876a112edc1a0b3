import type { Herkomst } from './woorden.ts'

interface Note {
  tekst: string
}

/** Long enough for one sentence; a longer note needs a title that somebody thinks of. */
const longestTitle = 120

/** A point to start from: with chosen table notes these are its origin, and a short one is proposed as its title. */
export function prefilledPunt(notities: readonly Note[]) {
  const short = notities.find(({ tekst }) => [...tekst].length <= longestTitle && !tekst.includes('\n'))
  const herkomst: Herkomst = notities.length > 0 ? 'notitie' : 'anders'
  return {
    titel: short?.tekst ?? '',
    toelichting: '',
    thema: '',
    herkomst,
    herkomst_tekst: notities.map(({ tekst }) => tekst).join('\n'),
  }
}
