import type { Antwoorden } from './antwoorden.ts'
import { enqueteLijst, type Lijst } from './lijst.ts'
import { publish, type Uitkomst } from './publish.ts'
import type { Optie } from './schaal.ts'
import { shuffle } from './shuffle.ts'
import { isVoor } from './vragenlijst.ts'

/** What stays of a round after closing. */
export interface Telling {
  uitkomst: Uitkomst
  antwoorden: { groep: string | null; keuzes: Record<string, Optie> }[]
  open: string[]
}

/**
 * Counts an opened ballot box. Kept is only what may count: with too few answers nothing is kept, and when the groups are
 * shown together no answer keeps its group, nor the questions that would give the group away (GDPR art. 5(1)(c)).
 * Both lists are shuffled, apart from each other.
 */
export function countBox(
  biljetten: readonly (Antwoorden & { groep: string })[],
  uitgedeeld: Readonly<Record<string, number>>,
  lijst: Lijst = enqueteLijst,
): Telling {
  const uitkomst = publish(biljetten, uitgedeeld, lijst)
  if (
    !lijst.genoeg(
      biljetten.length,
      biljetten.map(({ groep }) => groep),
    )
  )
    return { uitkomst, antwoorden: [], open: [] }
  const samen = uitkomst.groepen === null
  const gevraagd = lijst.vragen.filter(({ voor }) => voor === 'iedereen' || !samen)
  const antwoorden = biljetten.map(({ groep, keuzes }) => ({
    groep: samen ? null : groep,
    keuzes: Object.fromEntries(
      gevraagd.filter((vraag) => isVoor(vraag, groep)).map(({ id }) => [id, keuzes[id] ?? 'weet-niet']),
    ) as Record<string, Optie>,
  }))
  const open = biljetten.map(({ open }) => open.trim()).filter((tekst) => tekst !== '')
  return { uitkomst, antwoorden: shuffle(antwoorden), open: shuffle(open) }
}
