import { codesOf } from '../../src/domains/enquete/model/codeblad.ts'
import { codeOfPartij } from '../../src/domains/gesprek/model/aanmeldcode.ts'
import { gate, type Gate } from '../../src/platform/access/index.ts'
import { systemClock, today as dayOf } from '../../src/platform/clock/index.ts'
import type { Route } from '../../src/platform/web/index.ts'
import { rooms } from '../../src/site.ts'
import { openSite } from '../support/site.ts'
import { canaries } from './canary-words.ts'
import { openJournal } from './walls-journal.ts'
import { letIn } from './walls-let-in.ts'
import { gesprekken, partijOfA, setScene } from './walls-scene.ts'

export const routes: Route[] = rooms.flatMap((room) => room.routes)

/** The site with everybody at the door, a word in everything that is private, and walls that a test can take away. */
export async function openWalls() {
  // React notes for every element where it was made, which takes a quarter of the time of these thousands of pages.
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 3
  const walls = { gate: true }
  const firstWall: Gate = (db, actor, today, asked) =>
    walls.gate ? gate(db, actor, today, asked) : Promise.resolve(asked.map(() => true))
  const site = await openSite({ gate: firstWall, settings: { TRUST_PROXY: 'ja' }, withWorker: false })
  await setScene(site)
  const clients = await letIn(site)
  // A second browser of the same person, so that there is a session elsewhere to end.
  await letIn(site, ['f'])
  const journal = await openJournal(site.database.ownerUrl)
  const login = `"${new URL(site.database.appUrl).username}"`
  for (const { word, plant } of canaries) {
    for (const statement of plant) await journal.owner.query(statement.replaceAll('WORD', word))
  }
  await journal.owner.query('delete from journaal.wijziging')
  return {
    site,
    clients,
    journal,
    before: await journal.checksums(),
    keys: site.keys,
    today: dayOf(systemClock),
    async setWalls(standing: { gate: boolean; policies: boolean }): Promise<void> {
      walls.gate = standing.gate
      await journal.owner.query(`alter role ${login} ${standing.policies ? 'nobypassrls' : 'bypassrls'}`)
    },
    async close(): Promise<void> {
      Error.stackTraceLimit = stackTraceLimit
      await journal.close()
      await site.close()
    },
  }
}

export type Walls = Awaited<ReturnType<typeof openWalls>>

/** A code that nobody used yet, of the round that is open. */
export async function answerCode({ journal, keys }: Walls): Promise<string> {
  const { rows } = await journal.owner.query<{ id: string; ronde_id: string; aantal: number }>(
    `select p.id, p.ronde_id, p.aantal from enquete.codepartij p join enquete.ronde r on r.id = p.ronde_id
     where r.gesprek_id = $1 and p.groep = 'ouder'`,
    [gesprekken.b2],
  )
  const partij = rows[0]!
  return codesOf(keys.roundSecret(partij.ronde_id), partij.id, partij.aantal).at(-1) ?? ''
}

/** A code of the batch that is handed out in b3. */
export function signUpCode({ keys }: Walls): string {
  return codeOfPartij(keys, partijOfA, 2)
}
