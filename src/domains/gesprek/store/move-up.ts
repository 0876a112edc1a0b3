import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import type { Db } from '../../../platform/database/transaction.ts'
import { aanbodTerm } from '../model/aanbod-term.ts'
import { expireAanbod } from './expire-aanbod.ts'
import { freeSeats } from './free-seats.ts'
import { lockSeats } from './lock.ts'
import { tables } from './tables.ts'

interface Row {
  gesprekId: string
  doelgroep: string
  now: Temporal.Instant
}

export interface MadeAanbod {
  deelnemerId: string
  verlooptOp: Temporal.Instant
}

/**
 * Ends offers whose term is over, offers the free seats of a doelgroep to who waits longest, and opens the rest for
 * newcomers. For the worker. Returns the offers that are to be told, in that order.
 */
export async function moveUp(db: Db, { gesprekId, doelgroep, now }: Row): Promise<MadeAanbod[]> {
  await lockSeats(db, gesprekId, doelgroep)
  await expireAanbod(db, { gesprekId, doelgroep, now })
  const verlooptOp = await termOf(db, gesprekId, now)
  const made: MadeAanbod[] = []
  for (const nummer of await freeSeats(db, gesprekId, doelgroep)) {
    const deelnemerId = await firstInLine(db, gesprekId, doelgroep)
    // With somebody waiting and no time left for an offer, the seat is kept for whom the host calls.
    await keepForWaiting(db, { gesprekId, doelgroep, nummer, keep: deelnemerId !== null })
    if (deelnemerId === null || verlooptOp === null) continue
    await tables(db)
      .insertInto('gesprek.aanbod')
      .values({
        id: randomUUID(),
        gesprek_id: gesprekId,
        doelgroep,
        nummer,
        deelnemer_id: deelnemerId,
        gedaan_op: asDate(now),
        verloopt_op: asDate(verlooptOp),
      })
      .execute()
    made.push({ deelnemerId, verlooptOp })
  }
  return made
}

/** Null: the site makes no offers in this gesprek now. */
async function termOf(db: Db, gesprekId: string, now: Temporal.Instant): Promise<Temporal.Instant | null> {
  const gesprek = await tables(db)
    .selectFrom('gesprek.gesprek')
    .where('id', '=', gesprekId)
    .where('stand', 'in', ['aanmelden', 'bezig'])
    .select('eerste_begin')
    .executeTakeFirst()
  if (gesprek === undefined) return null
  const begin = gesprek.eerste_begin
  return aanbodTerm(now, begin && Temporal.Instant.fromEpochMilliseconds(begin.getTime()))
}

/** Who waits longest and is to be asked: without an open offer, who never declined, and who still wants a seat. */
async function firstInLine(db: Db, gesprekId: string, doelgroep: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select d.id from gesprek.deelnemer d
    where d.gesprek_id = ${gesprekId} and d.doelgroep = ${doelgroep} and d.stand = 'wachtlijst' and d.wil_nog
      and not exists (select 1 from gesprek.aanbod a
        where a.deelnemer_id = d.id and a.stand in ('open', 'afgeslagen'))
    order by d.volgnummer limit 1 for update of d`.execute(db)
  return rows[0]?.id ?? null
}

interface Keep {
  gesprekId: string
  doelgroep: string
  nummer: number
  keep: boolean
}

async function keepForWaiting(db: Db, { gesprekId, doelgroep, nummer, keep }: Keep): Promise<void> {
  await tables(db)
    .updateTable('gesprek.plaats')
    .set({ voor_wachtlijst: keep })
    .where('gesprek_id', '=', gesprekId)
    .where('doelgroep', '=', doelgroep)
    .where('nummer', '=', nummer)
    .where('voor_wachtlijst', '<>', keep)
    .execute()
}

const asDate = (moment: Temporal.Instant) => new Date(moment.epochMilliseconds)
