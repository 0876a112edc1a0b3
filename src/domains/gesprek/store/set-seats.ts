import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Db } from '../../../platform/database/transaction.ts'
import type { SeatWish } from '../model/seats-form.ts'
import { lockSeats } from './lock.ts'

interface Wish extends SeatWish {
  gesprekId: string
}

/** The first seats of a gesprek in preparation. */
export async function makeSeats(db: Db, { gesprekId, doelgroep, aantal }: Wish): Promise<void> {
  await sql`insert into gesprek.plaats (gesprek_id, doelgroep, nummer)
    select ${gesprekId}, ${doelgroep}, nummer from generate_series(1, ${aantal}::int) as nummer`.execute(db)
}

/**
 * Adds or removes free seats. A seat that is added goes to the waiting list first; a seat that is offered to somebody is
 * the last to go, and the offer ends with it. False: more people sit than there would be seats.
 */
export async function setSeats(
  db: Db,
  { gesprekId, doelgroep, aantal, now }: Wish & { now: Temporal.Instant },
): Promise<boolean> {
  await lockSeats(db, gesprekId, doelgroep)
  const { rows: removed } = await sql<{ nummer: number }>`
    select p.nummer, p.deelnemer_id from gesprek.plaats p
    left join gesprek.aanbod a on (a.gesprek_id, a.doelgroep, a.nummer) = (p.gesprek_id, p.doelgroep, p.nummer)
      and a.stand = 'open'
    where p.gesprek_id = ${gesprekId} and p.doelgroep = ${doelgroep}
    order by p.deelnemer_id is null, a.id is null, p.nummer offset ${aantal}::int`.execute(db)
  const nummers = removed.map(({ nummer }) => nummer)
  if (nummers.length > 0) await removeSeats(db, { gesprekId, doelgroep, nummers, now })
  await sql`insert into gesprek.plaats (gesprek_id, doelgroep, nummer, voor_wachtlijst)
    select ${gesprekId}, ${doelgroep}, s.nummer, true from generate_series(1, 200) as s (nummer)
    where not exists (select 1 from gesprek.plaats p
      where p.gesprek_id = ${gesprekId} and p.doelgroep = ${doelgroep} and p.nummer = s.nummer)
    order by s.nummer
    limit greatest(0, ${aantal}::int - (select count(*) from gesprek.plaats p
      where p.gesprek_id = ${gesprekId} and p.doelgroep = ${doelgroep}))`.execute(db)
  const { rows } = await sql<{ total: number }>`select count(*) as total from gesprek.plaats
    where gesprek_id = ${gesprekId} and doelgroep = ${doelgroep}`.execute(db)
  return rows[0]?.total === aantal
}

interface Remove {
  gesprekId: string
  doelgroep: string
  nummers: number[]
  now: Temporal.Instant
}

/** Only seats on which nobody sits. */
async function removeSeats(db: Db, { gesprekId, doelgroep, nummers, now }: Remove): Promise<void> {
  await sql`update gesprek.aanbod set stand = 'ingetrokken', besloten_op = ${now.toString()}
    where gesprek_id = ${gesprekId} and doelgroep = ${doelgroep} and nummer = any (${nummers}) and stand = 'open'`.execute(
    db,
  )
  await sql`delete from gesprek.plaats
    where gesprek_id = ${gesprekId} and doelgroep = ${doelgroep} and nummer = any (${nummers}) and deelnemer_id is null`.execute(
    db,
  )
}
