import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import type { TafelChange, Tafelgenoot, UitElkaar } from '../model/tafels.ts'
import { tables } from './tables.ts'

/** Everybody with a seat, and at which table; by doelgroep and name. Who gave up the seat sits nowhere. */
export async function loadTafels(db: Db, gesprekId: string, bijeenkomstId: string): Promise<Tafelgenoot[]> {
  const { rows } = await sql<Tafelgenoot>`
    select d.id as "deelnemerId", d.naam, d.doelgroep, t.tafel
    from gesprek.deelnemer d
    join gesprek.doelgroep g on g.code = d.doelgroep
    left join bijeenkomsten.tafelplaats t on t.deelnemer_id = d.id and t.bijeenkomst_id = ${bijeenkomstId}
    where d.gesprek_id = ${gesprekId} and d.stand = 'plaats'
    order by g.volgorde, g.code, d.naam, d.id`.execute(db)
  return rows
}

/** Who is kept apart from whom, by id. */
export async function loadUitElkaar(db: Db, gesprekId: string): Promise<UitElkaar[]> {
  const { rows } = await sql<{ een: string; ander: string }>`
    select een, ander from gesprek.uit_elkaar where gesprek_id = ${gesprekId} order by een, ander`.execute(db)
  return rows.map(({ een, ander }) => [een, ander])
}

/** Ids that take no part with a seat in this gesprek are left out, whatever was sent. */
export async function saveTafels(
  db: Db,
  gesprekId: string,
  bijeenkomstId: string,
  changes: TafelChange[],
): Promise<void> {
  const away = changes.filter(({ tafel }) => tafel === null).map(({ deelnemerId }) => deelnemerId)
  if (away.length > 0) {
    await tables(db)
      .deleteFrom('bijeenkomsten.tafelplaats')
      .where('bijeenkomst_id', '=', bijeenkomstId)
      .where('gesprek_id', '=', gesprekId)
      .where('deelnemer_id', 'in', away)
      .execute()
  }
  const seated = changes.filter(({ tafel }) => tafel !== null)
  if (seated.length === 0) return
  await sql`
    insert into bijeenkomsten.tafelplaats (bijeenkomst_id, gesprek_id, deelnemer_id, tafel)
    select ${bijeenkomstId}, d.gesprek_id, d.id, c.tafel
    from unnest(${seated.map(({ deelnemerId }) => deelnemerId)}::uuid[], ${seated.map(({ tafel }) => tafel)}::int[]) c(id, tafel)
    join gesprek.deelnemer d on d.id = c.id
    where d.gesprek_id = ${gesprekId} and d.stand = 'plaats'
    order by d.id
    on conflict (bijeenkomst_id, deelnemer_id) do update set tafel = excluded.tafel`.execute(db)
}

/**
 * Everybody sits as at the last meeting before this one that has tables; who has a table already keeps it.
 * @returns how many people got a table
 */
export async function copyTafels(db: Db, gesprekId: string, bijeenkomstId: string): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    insert into bijeenkomsten.tafelplaats (bijeenkomst_id, gesprek_id, deelnemer_id, tafel)
    select ${bijeenkomstId}, t.gesprek_id, t.deelnemer_id, t.tafel
    from bijeenkomsten.tafelplaats t
    join gesprek.deelnemer d on d.id = t.deelnemer_id and d.stand = 'plaats'
    where t.gesprek_id = ${gesprekId} and t.bijeenkomst_id = (
      select b.id from bijeenkomsten.bijeenkomst b
      join bijeenkomsten.bijeenkomst here on here.id = ${bijeenkomstId} and here.gesprek_id = b.gesprek_id
      where b.gesprek_id = ${gesprekId} and b.nummer < here.nummer
        and exists (select 1 from bijeenkomsten.tafelplaats p where p.bijeenkomst_id = b.id)
      order by b.nummer desc limit 1)
    order by t.deelnemer_id
    on conflict do nothing`.execute(db)
  return Number(numAffectedRows)
}
