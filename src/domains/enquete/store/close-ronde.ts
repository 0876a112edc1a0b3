import { randomUUID, type KeyObject } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import type { Keys } from '../../../platform/keys/index.ts'
import { fromText, type Antwoorden } from '../model/antwoorden.ts'
import { lijstVan } from '../model/lijst.ts'
import { openBox } from '../model/sealed-box.ts'
import { boxContext } from '../model/stembiljet.ts'
import { countBox } from '../model/telling.ts'
import { handedOut } from './uitgedeeld.ts'
import { tables } from './tables.ts'

/**
 * Opens, shuffles and counts the ballot box and drops it, in the caller's transaction: it happens whole or not at all.
 * Runs as the owner of the tables. After the commit the caller destroys the key of the round.
 * True when the round is closed, by this call or an earlier one; false when it is not open or does not exist.
 */
export async function closeRonde(db: Db, keys: Keys, rondeId: string, today: string): Promise<boolean> {
  // First the box, then the round, in the order in which an answer takes its locks. Waits for answers on their way in;
  // later ones wait here and then find the round closed.
  await sql`lock table only enquete.stembus in access exclusive mode`.execute(db)
  const ronde = await tables(db)
    .selectFrom('enquete.ronde')
    .where('id', '=', rondeId)
    .select(['stand', 'bijeenkomst_id as bijeenkomstId'])
    .forUpdate()
    .executeTakeFirst()
  if (ronde?.stand !== 'open') return ronde?.stand === 'dicht'

  const rows = await tables(db)
    .selectFrom('enquete.stembus')
    .where('ronde_id', '=', rondeId)
    .selectAll()
    .execute()
  const key = keys.roundPrivateKey(rondeId)
  const biljetten =
    key === null ? [] : rows.flatMap(({ groep, sealed }) => openBallot(key, rondeId, groep, sealed))
  const telling = countBox(biljetten, await handedOut(db, rondeId), lijstVan(ronde))
  // Every row gets an id of its own here: nothing of a ballot comes along but its answers.
  if (telling.antwoorden.length > 0) {
    const values = telling.antwoorden.map((antwoord) => ({
      id: randomUUID(),
      ronde_id: rondeId,
      ...antwoord,
    }))
    await tables(db).insertInto('enquete.antwoord').values(values).execute()
  }
  if (telling.open.length > 0) {
    const values = telling.open.map((tekst) => ({ id: randomUUID(), ronde_id: rondeId, tekst }))
    await tables(db).insertInto('enquete.open_antwoord').values(values).execute()
  }
  await tables(db)
    .insertInto('enquete.uitkomst')
    .values({ ronde_id: rondeId, feiten: telling.uitkomst })
    .execute()
  await tables(db).deleteFrom('enquete.antwoordcode').where('ronde_id', '=', rondeId).execute()
  await tables(db).deleteFrom('enquete.tussenstand').where('ronde_id', '=', rondeId).execute()
  await tables(db)
    .updateTable('enquete.ronde')
    .set({ stand: 'dicht', sluiten_gevraagd: true, gesloten_op: today })
    .where('id', '=', rondeId)
    .execute()
  await sql`drop table ${sql.table(`enquete.stembus_${rondeId.replaceAll('-', '')}`)}`.execute(db)
  return true
}

/** A box that does not open was not sealed by us: it does not count, and it does not stop the closing. */
function openBallot(
  key: KeyObject,
  rondeId: string,
  groep: string,
  sealed: Buffer,
): (Antwoorden & { groep: string })[] {
  try {
    return [{ groep, ...fromText(groep, openBox(key, boxContext(rondeId, groep), sealed)) }]
  } catch {
    return []
  }
}
