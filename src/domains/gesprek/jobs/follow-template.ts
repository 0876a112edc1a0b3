import type { JobContext } from '../../../platform/jobs/announce.ts'
import { loadProgrammaSjabloon } from '../../programma/index.ts'
import { startenTexts } from '../texts/starten.ts'
import { knownDoelgroepen } from '../store/eigen-doelgroep.ts'
import { hasSeatsOf, layOutAgain, listFollowers } from '../store/follow-template.ts'

/**
 * A programme has a new version of its template: what nobody sees yet follows it. What the region wrote or counted
 * itself stays, and so does every gesprek that is open already.
 */
export async function followTemplate(
  { db }: Pick<JobContext, 'db'>,
  { programmaId }: { programmaId: string },
): Promise<void> {
  const newest = await loadProgrammaSjabloon(db, programmaId)
  if (newest === null) return
  const known = await knownDoelgroepen(db)
  const seatsOf = (plaatsen: typeof newest.plaatsen) =>
    plaatsen.filter(({ doelgroep }) => known.has(doelgroep))
  for (const { id, inleiding, sjabloonVersie } of await listFollowers(db, programmaId)) {
    if (sjabloonVersie === newest.versie) continue
    const before =
      sjabloonVersie === null ? null : await loadProgrammaSjabloon(db, programmaId, sjabloonVersie)
    const wasReady = before !== null && inleiding === readyText(before.inleiding)
    const seats =
      before !== null && (await hasSeatsOf(db, id, seatsOf(before.plaatsen)))
        ? seatsOf(newest.plaatsen)
        : null
    await layOutAgain(db, id, {
      versie: newest.versie,
      inleiding: wasReady ? readyText(newest.inleiding) : inleiding,
      seats,
    })
  }
}

/** The introduction of a template; where it has none, the one that is ready for everybody. */
export function readyText(inleiding: string): string {
  return inleiding === '' ? startenTexts('nl').klaar.inleiding.eigen : inleiding
}
