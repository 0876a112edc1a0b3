import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import type { Lang } from '../../../platform/text/index.ts'
import { loadProgrammaSjabloon } from '../../programma/index.ts'
import { meetingsOfProgramme, meetingsOfTemplate, ownMeeting, type Proposed } from '../model/from-template.ts'
import { insertBijeenkomst, replaceOnderdelen } from './save-bijeenkomst.ts'
import { tables } from './tables.ts'

/** What the template of this gesprek proposes; the newest version of a programme's. In an own one: one empty meeting. */
export async function loadProposed(db: Db, { id, sjabloon }: { id: string; sjabloon: string }, lang: Lang) {
  if (sjabloon === 'eigen') return [ownMeeting(lang)]
  if (sjabloon !== 'programma') return meetingsOfTemplate(sjabloon, lang)
  const { rows } = await sql<{
    programmaId: string | null
  }>`select g.programma_id as "programmaId" from gesprek.gesprek g
    where g.id = ${id}`.execute(db)
  const programmaId = rows[0]?.programmaId ?? null
  const template = programmaId === null ? null : await loadProgrammaSjabloon(db, programmaId)
  return template === null ? [ownMeeting(lang)] : meetingsOfProgramme(template.bijeenkomsten)
}

/** Gesprekken in preparation that follow the template of this programme and have their meetings laid out. */
export async function listFollowing(db: Db, programmaId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select g.id from gesprek.gesprek g
    where g.programma_id = ${programmaId} and g.sjabloon = 'programma' and g.stand = 'opzet'
      and exists (select 1 from bijeenkomsten.bijeenkomst b where b.gesprek_id = g.id)`.execute(db)
  return rows.map(({ id }) => id)
}

/**
 * Lays out anew what nobody touched and what has no day; what somebody chose stays. A meeting that the new version no
 * longer has goes, one that it adds comes.
 */
export async function layAnew(db: Db, gesprekId: string, proposed: Proposed[]): Promise<void> {
  const now = await tables(db)
    .selectFrom('bijeenkomsten.bijeenkomst')
    .where('gesprek_id', '=', gesprekId)
    .select(['id', 'nummer', 'datum', 'uit_sjabloon as uitSjabloon'])
    .execute()
  for (const { id, nummer, datum, uitSjabloon } of now) {
    if (!uitSjabloon || datum !== null) continue
    const meeting = proposed.find((one) => one.nummer === nummer)
    if (meeting === undefined) await removeBijeenkomst(db, gesprekId, id)
    else await relay(db, gesprekId, id, meeting)
  }
  const numbers = now.map(({ nummer }) => nummer)
  for (const meeting of proposed.filter(({ nummer }) => !numbers.includes(nummer))) {
    await insertBijeenkomst(db, gesprekId, randomUUID(), meeting, true)
  }
}

async function relay(db: Db, gesprekId: string, id: string, { onderdelen, ...row }: Proposed): Promise<void> {
  await tables(db)
    .updateTable('bijeenkomsten.bijeenkomst')
    .set((eb) => ({ ...row, versie: eb('versie', '+', 1) }))
    .where('id', '=', id)
    .where('gesprek_id', '=', gesprekId)
    .execute()
  await replaceOnderdelen(db, gesprekId, id, onderdelen)
}

async function removeBijeenkomst(db: Db, gesprekId: string, id: string): Promise<void> {
  await replaceOnderdelen(db, gesprekId, id, [])
  await tables(db)
    .deleteFrom('bijeenkomsten.locatie')
    .where('bijeenkomst_id', '=', id)
    .where('gesprek_id', '=', gesprekId)
    .execute()
  await tables(db)
    .deleteFrom('bijeenkomsten.bijeenkomst')
    .where('id', '=', id)
    .where('gesprek_id', '=', gesprekId)
    .execute()
}
