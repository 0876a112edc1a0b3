import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import { codesOf } from '../model/codeblad.ts'
import { antwoordcodeHash } from '../model/stembiljet.ts'
import { tables, type PartijStand } from './tables.ts'

export interface Codepartij {
  id: string
  groep: string
  werver: string
  aantal: number
  stand: PartijStand
}

export async function listPartijen(db: Db, rondeId: string): Promise<Codepartij[]> {
  return partijen(db, rondeId).orderBy('groep').orderBy('werver').orderBy('id').execute()
}

export async function loadPartij(db: Db, rondeId: string, id: string): Promise<Codepartij | null> {
  return (await partijen(db, rondeId).where('id', '=', id).executeTakeFirst()) ?? null
}

function partijen(db: Db, rondeId: string) {
  return tables(db)
    .selectFrom('enquete.codepartij')
    .where('ronde_id', '=', rondeId)
    .select(['id', 'groep', 'werver', 'aantal', 'stand'])
}

/** Makes a batch of codes and returns its id; only hashes are stored, sorted, so that their order tells nothing. */
export async function makePartij(
  db: Db,
  roundSecret: Buffer,
  partij: { rondeId: string; groep: string; werver: string; aantal: number },
  firstId: string = randomUUID(),
): Promise<string> {
  for (let id = firstId; ; id = randomUUID()) {
    const { rondeId, groep, werver, aantal } = partij
    await tables(db)
      .insertInto('enquete.codepartij')
      .values({ id, ronde_id: rondeId, groep, werver, aantal, stand: 'klaar' })
      .execute()
    const hashes = codesOf(roundSecret, id, aantal).map((code) => antwoordcodeHash(roundSecret, code))
    const added = await sql`insert into enquete.antwoordcode (ronde_id, code_hash, partij_id)
      select ${rondeId}, hash, ${id} from unnest(${hashes.sort()}::text[]) as hash on conflict do nothing`.execute(
      db,
    )
    if (Number(added.numAffectedRows) === aantal) return id
    // A code of another batch came out again (one in millions): the whole batch gets other codes.
    await discardPartij(db, rondeId, id)
  }
}

/** From now on its codes work and its sheet is gone. False when it was handed out before. */
export async function handOutPartij(db: Db, rondeId: string, id: string): Promise<boolean> {
  return changeStand(db, rondeId, id, 'klaar', 'uitgedeeld')
}

/** Its codes stop working; answers that came in with them stay, because nobody knows which those are. */
export async function withdrawPartij(db: Db, rondeId: string, id: string): Promise<boolean> {
  return changeStand(db, rondeId, id, 'uitgedeeld', 'ingetrokken')
}

/** Its codes work again. */
export async function restorePartij(db: Db, rondeId: string, id: string): Promise<boolean> {
  return changeStand(db, rondeId, id, 'ingetrokken', 'uitgedeeld')
}

/** A batch that never went out disappears with its codes. */
export async function discardPartij(db: Db, rondeId: string, id: string): Promise<boolean> {
  const gone = await tables(db)
    .deleteFrom('enquete.codepartij')
    .where('ronde_id', '=', rondeId)
    .where('id', '=', id)
    .where('stand', '=', 'klaar')
    .executeTakeFirst()
  return gone.numDeletedRows === 1n
}

async function changeStand(
  db: Db,
  rondeId: string,
  id: string,
  from: PartijStand,
  to: PartijStand,
): Promise<boolean> {
  const changed = await tables(db)
    .updateTable('enquete.codepartij')
    .set({ stand: to })
    .where('ronde_id', '=', rondeId)
    .where('id', '=', id)
    .where('stand', '=', from)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}
