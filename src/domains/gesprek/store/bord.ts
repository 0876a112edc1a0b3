import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import type { Stand } from '../model/stand.ts'
import { tables } from './tables.ts'

/** Days are counted from today; negative is past. */
const until = (column: string) => sql<number>`(${sql.ref(column)} - access.vandaag())::int`

const ofProgramma = (db: Db, programmaId: string) =>
  tables(db)
    .selectFrom('gesprek.gesprek as g')
    .where('g.programma_id', '=', programmaId)
    .select(['g.id', 'g.stand', until('g.aanmelden_tot').as('dagenAanmelden')])

export interface OnBord {
  id: string
  stand: Stand
  /** Days until sign-up closes. */
  dagenAanmelden: number
}

/** How far each gesprek of a programme is. */
export async function loadBordStappen(
  db: Db,
  programmaId: string,
): Promise<(OnBord & { regioId: string; dagenBegonnen: number })[]> {
  return ofProgramma(db, programmaId)
    .select([
      'g.regio_id as regioId',
      sql<number>`(access.vandaag() - g.begonnen_op)::int`.as('dagenBegonnen'),
    ])
    .orderBy('g.begonnen_op')
    .execute()
}

/** Empty seats per doelgroep, also of groups that are full. */
export async function loadBordPlaatsen(
  db: Db,
  programmaId: string,
): Promise<(OnBord & { plaatsen: { doelgroep: string; leeg: number }[] })[]> {
  return ofProgramma(db, programmaId)
    .select(
      sql<{ doelgroep: string; leeg: number }[]>`coalesce((
        select json_agg(json_build_object('doelgroep', v.doelgroep, 'leeg', v.leeg))
        from (select p.doelgroep, count(*) filter (where p.deelnemer_id is null) as leeg
              from gesprek.plaats p where p.gesprek_id = g.id group by p.doelgroep) v), '[]')`.as('plaatsen'),
    )
    .execute()
}

/** Codes that still lie with the organisation that should hand them out, and in how many batches. */
export async function loadBordCodes(
  db: Db,
  programmaId: string,
): Promise<(OnBord & { partijen: number; codes: number })[]> {
  return ofProgramma(db, programmaId)
    .innerJoin('gesprek.codepartij as c', 'c.gesprek_id', 'g.id')
    .where('c.stand', '=', 'klaar')
    .where('c.geldig_tot', '>=', sql<string>`access.vandaag()`)
    .whereRef('c.uitgedeeld', '<', 'c.aantal')
    .groupBy('g.id')
    .select([
      sql<number>`count(*)::int`.as('partijen'),
      sql<number>`sum(c.aantal - c.uitgedeeld)::int`.as('codes'),
    ])
    .execute()
}
