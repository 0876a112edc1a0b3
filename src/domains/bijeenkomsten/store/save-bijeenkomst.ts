import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import type { Onderdeel } from '../model/bijeenkomst.ts'
import type { Edited } from '../model/bijeenkomst-form.ts'
import type { Proposed } from '../model/from-template.ts'
import { tables } from './tables.ts'

/** One planner of a gesprek at a time, so that two meetings planned at once are checked against each other. */
export async function lockPlanning(db: Db, gesprekId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`bijeenkomsten ${gesprekId}`}, 0))`.execute(db)
}

/** Makes a meeting without a day or place. `id` comes from the caller: a random one. `fromTemplate` follows new versions. */
export async function insertBijeenkomst(
  db: Db,
  gesprekId: string,
  id: string,
  proposed: Proposed,
  fromTemplate = false,
): Promise<void> {
  const { onderdelen, ...row } = proposed
  await tables(db)
    .insertInto('bijeenkomsten.bijeenkomst')
    .values({
      id,
      gesprek_id: gesprekId,
      ...row,
      datum: null,
      plaatsnaam: '',
      afgelast: false,
      ics_volgnummer: 0,
      uit_sjabloon: fromTemplate,
    })
    .execute()
  await tables(db)
    .insertInto('bijeenkomsten.locatie')
    .values({ bijeenkomst_id: id, gesprek_id: gesprekId, adres: '', toegankelijkheid: '' })
    .execute()
  await replaceOnderdelen(db, gesprekId, id, onderdelen)
}

/**
 * @param moved whether the time or place changed, so that calendars must take this version over
 * @returns false when there was nothing that this actor may change
 */
export async function saveBijeenkomst(
  db: Db,
  gesprekId: string,
  id: string,
  edited: Edited,
  moved: boolean,
): Promise<boolean> {
  const { adres, toegankelijkheid, meenemen, videoLink, ondertiteling, onderdelen, ...row } = edited
  const { numUpdatedRows } = await tables(db)
    .updateTable('bijeenkomsten.bijeenkomst')
    .set({ ...row, uit_sjabloon: false })
    .set((eb) => ({ ics_volgnummer: eb('ics_volgnummer', '+', moved ? 1 : 0), versie: eb('versie', '+', 1) }))
    .where('id', '=', id)
    .where('gesprek_id', '=', gesprekId)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) return false
  await tables(db)
    .updateTable('bijeenkomsten.locatie')
    .set({ adres, toegankelijkheid, meenemen, video_link: videoLink, ondertiteling })
    .where('bijeenkomst_id', '=', id)
    .where('gesprek_id', '=', gesprekId)
    .execute()
  await replaceOnderdelen(db, gesprekId, id, onderdelen)
  return true
}

/** Somebody worked on it: a new version of the template leaves it alone. */
export async function keepAsIs(db: Db, gesprekId: string, id: string): Promise<void> {
  await tables(db)
    .updateTable('bijeenkomsten.bijeenkomst')
    .set({ uit_sjabloon: false })
    .where('id', '=', id)
    .where('gesprek_id', '=', gesprekId)
    .execute()
}

/**
 * A cancellation has a higher sequence than the invitation it ends (RFC 5546 §3.2.5).
 * @returns false when it was called off already, or is not this actor's
 */
export async function callOff(db: Db, gesprekId: string, id: string): Promise<boolean> {
  const { numUpdatedRows } = await tables(db)
    .updateTable('bijeenkomsten.bijeenkomst')
    .set((eb) => ({
      afgelast: true,
      ics_volgnummer: eb('ics_volgnummer', '+', 1),
      versie: eb('versie', '+', 1),
    }))
    .where('id', '=', id)
    .where('gesprek_id', '=', gesprekId)
    .where('afgelast', '=', false)
    .executeTakeFirstOrThrow()
  return numUpdatedRows > 0n
}

/** The schedule of a meeting as it is from now on. */
export async function replaceOnderdelen(
  db: Db,
  gesprekId: string,
  id: string,
  onderdelen: Onderdeel[],
): Promise<void> {
  await tables(db)
    .deleteFrom('bijeenkomsten.onderdeel')
    .where('bijeenkomst_id', '=', id)
    .where('gesprek_id', '=', gesprekId)
    .execute()
  if (onderdelen.length === 0) return
  await tables(db)
    .insertInto('bijeenkomsten.onderdeel')
    .values(onderdelen.map((onderdeel) => ({ bijeenkomst_id: id, gesprek_id: gesprekId, ...onderdeel })))
    .execute()
}
