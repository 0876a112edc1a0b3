import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import type { SeatWish } from '../model/seats-form.ts'
import { loadSeats } from './seats.ts'
import { makeSeats } from './set-seats.ts'
import { tables } from './tables.ts'

export interface Follower {
  id: string
  inleiding: string
  /** The version of the template that it was laid out with. */
  sjabloonVersie: number | null
}

/** The gesprekken in preparation that follow the template of a programme. For the worker; they stay put until it is done. */
export async function listFollowers(db: Db, programmaId: string): Promise<Follower[]> {
  return tables(db)
    .selectFrom('gesprek.gesprek')
    .where('programma_id', '=', programmaId)
    .where('sjabloon', '=', 'programma')
    .where('stand', '=', 'opzet')
    .select(['id', 'inleiding', 'sjabloon_versie as sjabloonVersie'])
    .orderBy('id')
    .forUpdate()
    .execute()
}

export async function layOutAgain(
  db: Db,
  gesprekId: string,
  { versie, inleiding, seats }: { versie: number; inleiding: string; seats: SeatWish[] | null },
): Promise<void> {
  await tables(db)
    .updateTable('gesprek.gesprek')
    .set({ sjabloon_versie: versie, inleiding, versie: sql`versie + 1` })
    .where('id', '=', gesprekId)
    .execute()
  if (seats === null) return
  await tables(db)
    .deleteFrom('gesprek.plaats')
    .where('gesprek_id', '=', gesprekId)
    .where('deelnemer_id', 'is', null)
    .execute()
  for (const wish of seats.filter(({ aantal }) => aantal > 0)) await makeSeats(db, { gesprekId, ...wish })
}

/** Whether the seats are still exactly those of a template: what the region changed is the region's. */
export async function hasSeatsOf(db: Db, gesprekId: string, seats: readonly SeatWish[]): Promise<boolean> {
  const now = new Map((await loadSeats(db, gesprekId)).map((row) => [row.doelgroep, row]))
  const wanted = seats.filter(({ aantal }) => aantal > 0)
  return (
    now.size === wanted.length &&
    wanted.every(({ doelgroep, aantal }) => {
      const row = now.get(doelgroep)
      return row !== undefined && row.aantal === aantal && row.bezet === 0
    })
  )
}
