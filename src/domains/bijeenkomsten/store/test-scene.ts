import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { OpenTest } from '../../../../tests/support/as.ts'
import { type Actor, visitor } from '../../../platform/access/index.ts'
import { addDays } from '../../../platform/clock/index.ts'
import { insertBijeenkomst } from './save-bijeenkomst.ts'
import { type Scene, setScene } from './scene.ts'

/** Two meetings of one gesprek: yesterday's and next week's. For tests of the day itself. */
export async function setDayScene({ owner, as, today }: OpenTest) {
  const scene = await setScene(owner, today)
  const [first, second] = [randomUUID(), randomUUID()]
  const days = { [first]: addDays(today, -1), [second]: addDays(today, 7) }
  for (const [index, id] of [first, second].entries()) {
    const proposed = { nummer: index + 1, titel: `Keer ${index + 1}`, doel: '', onderdelen: [] }
    await as(scene.facilitator, (db) =>
      insertBijeenkomst(db, scene.gesprekId, id, { ...proposed, begin: '16:00', einde: '18:30' }),
    )
    await sql`update bijeenkomsten.bijeenkomst set datum = ${days[id]} where id = ${id}`.execute(owner)
  }
  return { scene, first, second }
}

export const outsiders = ['former', 'stranger', 'els', 'visitor'] as const

/** Who has no business with what the team writes on the day. */
export function outsider(scene: Scene, who: (typeof outsiders)[number]): Actor {
  return who === 'visitor' ? visitor : who === 'els' ? scene.els.actor : scene[who]
}
