import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import { stapVanaf } from '../model/drempel.ts'
import { tables } from './tables.ts'

/** The row that counts everybody. */
export const samen = 'samen'

/** At least this many answers, per group and for everybody (`samen`), as they stood when the schedule last ran. */
export async function loadTussenstand(db: Db, rondeId: string): Promise<Record<string, number>> {
  const rows = await tables(db)
    .selectFrom('enquete.tussenstand')
    .where('ronde_id', '=', rondeId)
    .select(['groep', 'vanaf'])
    .execute()
  return Object.fromEntries(rows.map(({ groep, vanaf }) => [groep, vanaf]))
}

/** Counts every open box anew, in steps. All rows are written each time, so that a row's age tells nothing. */
export async function refreshTussenstand(db: Db): Promise<void> {
  const counted = await tables(db)
    .selectFrom('enquete.stembus as s')
    .innerJoin('enquete.ronde as r', 'r.id', 's.ronde_id')
    .where('r.stand', '=', 'open')
    .groupBy(['s.ronde_id', 's.groep'])
    .select(['s.ronde_id', 's.groep', sql<number>`count(*)::int`.as('aantal')])
    .execute()
  const totals = new Map<string, number>()
  for (const { ronde_id, aantal } of counted) totals.set(ronde_id, (totals.get(ronde_id) ?? 0) + aantal)
  const rows = [...counted, ...[...totals].map(([ronde_id, aantal]) => ({ ronde_id, groep: samen, aantal }))]
  await tables(db).deleteFrom('enquete.tussenstand').execute()
  if (rows.length === 0) return
  await tables(db)
    .insertInto('enquete.tussenstand')
    .values(rows.map(({ ronde_id, groep, aantal }) => ({ ronde_id, groep, vanaf: stapVanaf(aantal) })))
    .execute()
}
