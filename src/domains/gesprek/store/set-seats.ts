import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import type { SeatWish } from '../model/gesprek-form.ts'

interface Wish extends SeatWish {
  gesprekId: string
}

/** The first seats of a gesprek in preparation. */
export async function makeSeats(db: Db, { gesprekId, doelgroep, aantal }: Wish): Promise<void> {
  await sql`insert into gesprek.plaats (gesprek_id, doelgroep, nummer)
    select ${gesprekId}, ${doelgroep}, nummer from generate_series(1, ${aantal}::int) as nummer`.execute(db)
}

/**
 * Adds or removes free seats. A seat that is added goes to the waiting list first.
 * False: more people sit than there would be seats.
 */
export async function setSeats(db: Db, { gesprekId, doelgroep, aantal }: Wish): Promise<boolean> {
  await sql`delete from gesprek.plaats p
    where p.gesprek_id = ${gesprekId} and p.doelgroep = ${doelgroep} and p.deelnemer_id is null
      and p.nummer in (
        select nummer from gesprek.plaats where gesprek_id = ${gesprekId} and doelgroep = ${doelgroep}
        order by deelnemer_id is null, nummer offset ${aantal}::int)`.execute(db)
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
