import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import { inOrder } from '../model/doelgroep.ts'
import type { Aanmeldstand } from '../model/volgende-stap.ts'

/** How signing up stands for each doelgroep with seats, codes or people; counts only, in one statement. */
export async function loadAanmeldstand(db: Db, gesprekId: string): Promise<Aanmeldstand[]> {
  const { rows } = await sql<Aanmeldstand>`
    with plaats as (
      select doelgroep, count(*) as plaatsen, count(deelnemer_id) as bezet
      from gesprek.plaats where gesprek_id = ${gesprekId} group by doelgroep
    ), wacht as (
      select doelgroep, count(*) as wacht
      from gesprek.deelnemer where gesprek_id = ${gesprekId} and stand = 'wachtlijst' group by doelgroep
    ), partij as (
      select p.doelgroep, p.aantal, p.uitgedeeld, p.onbezorgd, p.stand,
        (select count(*) from gesprek.aanmeldcode a where a.partij_id = p.id and a.gebruikt) as gebruikt,
        exists (select 1 from people.role r where r.scope_kind = 'codepartij' and r.scope_id = p.id
          and r.from_day <= access.vandaag() and (r.until_day is null or r.until_day >= access.vandaag())) as heeft_werver
      from gesprek.codepartij p where p.gesprek_id = ${gesprekId} and p.stand <> 'ingetrokken'
    ), codes as (
      select doelgroep, sum(case stand when 'klaar' then aantal else uitgedeeld end)::int as gemaakt, sum(uitgedeeld)::int as uitgedeeld, sum(gebruikt)::int as gebruikt,
        sum(onbezorgd)::int as onbezorgd,
        coalesce(sum(aantal - uitgedeeld) filter (where stand = 'klaar' and heeft_werver), 0)::int as "bijWerver",
        coalesce(sum(aantal - uitgedeeld) filter (where stand = 'klaar' and not heeft_werver), 0)::int as "bijNiemand"
      from partij group by doelgroep
    )
    select doelgroep, coalesce(plaatsen, 0)::int as plaatsen, coalesce(bezet, 0)::int as bezet, coalesce(wacht, 0)::int as wacht,
      coalesce(gemaakt, 0) as gemaakt, coalesce(uitgedeeld, 0) as uitgedeeld, coalesce(gebruikt, 0) as gebruikt,
      coalesce(onbezorgd, 0) as onbezorgd, coalesce("bijWerver", 0) as "bijWerver", coalesce("bijNiemand", 0) as "bijNiemand"
    from plaats full join wacht using (doelgroep) full join codes using (doelgroep)`.execute(db)
  return inOrder(rows)
}
