import type { JobContext } from '../../../platform/jobs/announce.ts'
import { loadProgrammaSjabloon } from '../../programma/index.ts'
import { meetingsOfProgramme } from '../model/from-template.ts'
import { lockPlanning } from '../store/save-bijeenkomst.ts'
import { layAnew, listFollowing } from '../store/template.ts'

/** A programme has a new version of its template: it reaches gesprekken that have not started. */
export async function followTemplate(
  { db }: JobContext,
  { programmaId }: { programmaId: string },
): Promise<void> {
  const template = await loadProgrammaSjabloon(db, programmaId)
  if (template === null) return
  for (const gesprekId of await listFollowing(db, programmaId)) {
    await lockPlanning(db, gesprekId)
    await layAnew(db, gesprekId, meetingsOfProgramme(template.bijeenkomsten))
  }
}
