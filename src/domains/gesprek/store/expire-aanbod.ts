import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Db } from '../../../platform/database/transaction.ts'

interface Row {
  gesprekId: string
  doelgroep: string
  now: Temporal.Instant
}

/**
 * Who did not answer in time keeps her place on the list, and is asked again once she says that she still wants a
 * seat. A gesprek that takes nobody any more takes its offers back. For the worker, who locked the seats.
 */
export async function expireAanbod(db: Db, { gesprekId, doelgroep, now }: Row): Promise<void> {
  const moment = now.toString()
  const over = sql`a.gesprek_id = ${gesprekId} and a.doelgroep = ${doelgroep} and a.stand = 'open'
    and (a.verloopt_op <= ${moment} or g.stand not in ('aanmelden', 'bezig'))`
  await sql`select d.id from gesprek.deelnemer d where d.id in (
      select a.deelnemer_id from gesprek.aanbod a join gesprek.gesprek g on g.id = a.gesprek_id where ${over})
    order by d.id for update`.execute(db)
  await sql`with ended as (
      update gesprek.aanbod a set besloten_op = ${moment},
        stand = case when g.stand in ('aanmelden', 'bezig') then 'verlopen' else 'ingetrokken' end
      from gesprek.gesprek g where g.id = a.gesprek_id and ${over} returning a.deelnemer_id, a.stand)
    update gesprek.deelnemer d set wil_nog = false
    from ended where d.id = ended.deelnemer_id and ended.stand = 'verlopen'`.execute(db)
}

/** Where an offer is over but still open: the job of each of these rows is to be asked. */
export async function listExpired(
  db: Db,
  now: Temporal.Instant,
): Promise<{ gesprekId: string; doelgroep: string }[]> {
  const { rows } = await sql<{ gesprekId: string; doelgroep: string }>`
    select distinct a.gesprek_id as "gesprekId", a.doelgroep
    from gesprek.aanbod a join gesprek.gesprek g on g.id = a.gesprek_id
    where a.stand = 'open' and (a.verloopt_op <= ${now.toString()} or g.stand not in ('aanmelden', 'bezig'))`.execute(
    db,
  )
  return rows
}
