import type { Herkomst } from './woorden.ts'

/** What tables wrote down; what can be better first, because that is where most points come from. */
export const notitieSoorten = ['kan-beter', 'idee', 'gaat-goed'] as const
export type NotitieSoort = (typeof notitieSoorten)[number]

interface Note {
  tekst: string
  /** What the facilitator called the group of notes that it is in. */
  groep?: string | null
}

/** Long enough for one sentence; a longer note needs a title that somebody thinks of. */
const longestTitle = 120

/**
 * A point to start from: with chosen table notes these are its origin. Its title is proposed: that of their group, or the
 * first short note.
 */
export function prefilledPunt(notities: readonly Note[]) {
  const short = notities.find(({ tekst }) => [...tekst].length <= longestTitle && !tekst.includes('\n'))
  const herkomst: Herkomst = notities.length > 0 ? 'notitie' : 'anders'
  return {
    titel: sharedGroep(notities) ?? short?.tekst ?? '',
    toelichting: '',
    thema: '',
    herkomst,
    herkomst_tekst: notities.map(({ tekst }) => tekst).join('\n'),
  }
}

/** The group that all of them are in, if there is one. */
function sharedGroep(notities: readonly Note[]): string | null {
  const groep = notities[0]?.groep ?? null
  return notities.every((notitie) => (notitie.groep ?? null) === groep) ? groep : null
}
