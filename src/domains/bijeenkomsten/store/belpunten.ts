import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import type { BelSoort, Belpunt } from '../model/belpunt.ts'
import { tables } from './tables.ts'

interface AddedBelpunt {
  gesprekId: string
  deelnemerId: string
  bijeenkomstId: string | null
  soort: BelSoort
}

/** Asks the team to call; while it waits, asking again changes nothing: who calls tells how it stands now. */
export async function addBelpunt(db: Db, belpunt: AddedBelpunt): Promise<void> {
  const { gesprekId, deelnemerId, bijeenkomstId, soort } = belpunt
  await tables(db)
    .insertInto('bijeenkomsten.belpunt')
    .values({
      gesprek_id: gesprekId,
      deelnemer_id: deelnemerId,
      bijeenkomst_id: bijeenkomstId,
      soort,
      gebeld_op: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Still worth a call: she takes part, no host spoke with her since, and the meeting stands as the call would say. */
const stillTrue = sql<boolean>`d.stand <> 'afgemeld' and not (p.soort = 'aangemeld' and d.host_bevestigd_op is not null) and (b.id is null
  or (b.datum >= access.vandaag() and b.afgelast = (p.soort = 'afgelast')))`

const inList = (gesprekId: string) => sql`
  from bijeenkomsten.belpunt p join gesprek.deelnemer d on d.id = p.deelnemer_id
  join gesprek.doelgroep g on g.code = d.doelgroep
  left join bijeenkomsten.bijeenkomst b on b.id = p.bijeenkomst_id
  where p.gesprek_id = ${gesprekId} and ${stillTrue}`

/** Whom the team still calls, and whom it called; the next meeting first. */
export async function listBelpunten(db: Db, gesprekId: string): Promise<Belpunt[]> {
  const { rows } = await sql<Belpunt>`
    select p.id, p.deelnemer_id as "deelnemerId", d.naam, d.telefoon, g.jong, p.soort, p.bijeenkomst_id as "bijeenkomstId",
      p.gebeld_op as "gebeldOp" ${inList(gesprekId)}
    order by b.datum nulls first, b.nummer, d.naam, p.id`.execute(db)
  return rows
}

/** How many people wait for a call. */
export async function countToCall(db: Db, gesprekId: string): Promise<number> {
  const { rows } = await sql<{ aantal: number }>`
    select count(distinct p.deelnemer_id)::int as aantal ${inList(gesprekId)} and p.gebeld_op is null`.execute(
    db,
  )
  return rows[0]?.aantal ?? 0
}

/** `today` ticks it off; null puts it back, unless the same is asked anew in the meantime. */
export async function tickOff(db: Db, gesprekId: string, id: string, today: string | null): Promise<void> {
  await sql`update bijeenkomsten.belpunt p set gebeld_op = ${today}::date
    where p.id = ${id} and p.gesprek_id = ${gesprekId}
      and (${today}::date is not null or not exists (select 1 from bijeenkomsten.belpunt o
        where o.deelnemer_id = p.deelnemer_id and o.soort = p.soort
          and o.bijeenkomst_id is not distinct from p.bijeenkomst_id and o.gebeld_op is null))`.execute(db)
}

/** Nobody is called after the last meeting. As owner. */
export async function forgetBelpunten(db: Db, gesprekId: string): Promise<void> {
  await sql`delete from bijeenkomsten.belpunt where gesprek_id = ${gesprekId}`.execute(db)
}
