import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import { moved, type Notitiegroep } from '../model/notitiegroep.ts'
import { tables } from './tables.ts'

/** The meeting whose notes these are. */
interface Meeting {
  gesprekId: string
  id: string
}

export async function listGroepen(db: Db, { gesprekId, id }: Meeting): Promise<Notitiegroep[]> {
  return tables(db)
    .selectFrom('bijeenkomsten.notitiegroep')
    .where('gesprek_id', '=', gesprekId)
    .where('bijeenkomst_id', '=', id)
    .orderBy('volgorde')
    .orderBy('id')
    .select(['id', 'titel'])
    .execute()
}

/** Adds a group below the others and returns its id. */
export async function addGroep(db: Db, { gesprekId, id }: Meeting, titel: string): Promise<string> {
  const groepId = randomUUID()
  await sql`insert into bijeenkomsten.notitiegroep (id, bijeenkomst_id, gesprek_id, titel, volgorde)
    select ${groepId}, ${id}, ${gesprekId}, ${titel}, coalesce(max(volgorde), 0) + 1
    from bijeenkomsten.notitiegroep where bijeenkomst_id = ${id}`.execute(db)
  return groepId
}

/** Puts notes in a group, or alone again. Notes of another meeting are left as they are. */
export async function putInGroep(
  db: Db,
  { gesprekId, id }: Meeting,
  notitieIds: string[],
  groepId: string | null,
): Promise<void> {
  if (notitieIds.length === 0) return
  await tables(db)
    .updateTable('bijeenkomsten.notitie')
    .set({ groep_id: groepId })
    .where('gesprek_id', '=', gesprekId)
    .where('bijeenkomst_id', '=', id)
    .where('id', 'in', notitieIds)
    .execute()
}

export async function renameGroep(db: Db, { gesprekId, id }: Meeting, groepId: string, titel: string) {
  await tables(db)
    .updateTable('bijeenkomsten.notitiegroep')
    .set({ titel })
    .where('gesprek_id', '=', gesprekId)
    .where('bijeenkomst_id', '=', id)
    .where('id', '=', groepId)
    .execute()
}

export async function moveGroep(
  db: Db,
  meeting: Meeting,
  groepId: string,
  step: 'omhoog' | 'omlaag',
): Promise<void> {
  const ids = (await listGroepen(db, meeting)).map(({ id }) => id)
  await sql`update bijeenkomsten.notitiegroep g set volgorde = o.place
    from unnest(${moved(ids, groepId, step)}::uuid[]) with ordinality o(id, place)
    where g.id = o.id and g.gesprek_id = ${meeting.gesprekId} and g.bijeenkomst_id = ${meeting.id}`.execute(
    db,
  )
}

/** The notes stand alone again; nothing that was said is lost. */
export async function dissolveGroep(db: Db, { gesprekId, id }: Meeting, groepId: string): Promise<void> {
  await tables(db)
    .updateTable('bijeenkomsten.notitie')
    .set({ groep_id: null })
    .where('gesprek_id', '=', gesprekId)
    .where('bijeenkomst_id', '=', id)
    .where('groep_id', '=', groepId)
    .execute()
  await tables(db)
    .deleteFrom('bijeenkomsten.notitiegroep')
    .where('gesprek_id', '=', gesprekId)
    .where('bijeenkomst_id', '=', id)
    .where('id', '=', groepId)
    .execute()
}
