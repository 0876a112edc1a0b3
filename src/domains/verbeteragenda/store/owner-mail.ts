import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import type { ActieOpDag } from '../model/actie-stand.ts'
import { tables, type MailSoort } from './tables.ts'

/** An open action of an adopted agenda, for the jobs that write to its owner. */
export interface ActieVoorMail extends ActieOpDag {
  actieId: string
  gesprekId: string
  wat: string
  evaluatie_op: string | null
  mail: string
  versie: number
  contactNaam: string
  contactTelefoon: string
}

const selection = sql`
  select v.id as "actieId", v.gesprek_id as "gesprekId", v.wat, v.stand, v.voor_datum, v.nieuwe_datum, v.reden,
    v.evaluatie_op, e.mail, e.sleutel_versie as versie, g.contact_naam as "contactNaam",
    g.contact_telefoon as "contactTelefoon"
  from verbeteragenda.actie_nu v
  join verbeteragenda.agenda a on a.gesprek_id = v.gesprek_id and a.stand = 'vastgesteld'
  join verbeteragenda.eigenaar e on e.actie_id = v.id and e.mail is not null
  join gesprek.gesprek g on g.id = v.gesprek_id
  where v.stand not in ('klaar', 'gestopt')`

/** All open actions whose owner can be written to; of one gesprek when that is asked. */
export async function loadActiesVoorMail(db: Db, gesprekId?: string): Promise<ActieVoorMail[]> {
  const ofGesprek = gesprekId === undefined ? sql`true` : sql`v.gesprek_id = ${gesprekId}`
  return (await sql<ActieVoorMail>`${selection} and ${ofGesprek} order by v.id`.execute(db)).rows
}

/** Null when there is nothing to write any more: done, stopped, removed, or nobody to write to. */
export async function loadActieVoorMail(db: Db, actieId: string): Promise<ActieVoorMail | null> {
  const { rows } = await sql<ActieVoorMail>`${selection} and v.id = ${actieId}`.execute(db)
  return rows[0] ?? null
}

export interface Verzending {
  actieId: string
  gesprekId: string
  soort: MailSoort
  versie: number
  dag: string
  op: string
}

/** Notes that this mail goes out; false when it went out before. */
export async function claimVerzending(
  db: Db,
  { actieId, gesprekId, versie, ...rest }: Verzending,
): Promise<boolean> {
  const claimed = await tables(db)
    .insertInto('verbeteragenda.verzonden')
    .values({ actie_id: actieId, gesprek_id: gesprekId, sleutel_versie: versie, ...rest })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return claimed.numInsertedOrUpdatedRows === 1n
}

/** A reminder with a link must carry a link that works until after the day it is about. */
export async function extendKey(db: Db, actieId: string, until: string): Promise<void> {
  await sql`update verbeteragenda.eigenaar set sleutel_tot = greatest(sleutel_tot, ${until}::date)
    where actie_id = ${actieId}`.execute(db)
}

/** Wipes addresses whose link has ended (retention); the version stays, so that no old link ever works again. */
export async function wipeEndedKeys(db: Db, today: string): Promise<number> {
  const wiped = await tables(db)
    .updateTable('verbeteragenda.eigenaar')
    .set({ mail: null, sleutel_hash: null })
    .where('sleutel_tot', '<', today)
    .where('mail', 'is not', null)
    .executeTakeFirst()
  return Number(wiped.numUpdatedRows)
}

/** On which day the last mail about each action went out. */
export async function loadLastMailed(db: Db, gesprekId: string): Promise<Map<string, string>> {
  const rows = await tables(db)
    .selectFrom('verbeteragenda.verzonden')
    .select(({ fn }) => ['actie_id', fn.max('op').as('op')])
    .where('gesprek_id', '=', gesprekId)
    .groupBy('actie_id')
    .execute()
  return new Map(rows.map(({ actie_id, op }) => [actie_id, op]))
}
