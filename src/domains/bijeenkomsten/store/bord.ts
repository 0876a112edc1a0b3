import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'

export interface MeetingsOnBord {
  gesprekId: string
  stand: 'opzet' | 'aanmelden' | 'bezig' | 'afgerond'
  /** ISO day of the first one still to come; null when none has a day. */
  volgende: string | null
  aantal: number
  zonderDag: number
}

/** When each gesprek of a programme meets next. */
export async function loadBordBijeenkomsten(db: Db, programmaId: string): Promise<MeetingsOnBord[]> {
  const { rows } = await sql<MeetingsOnBord>`
    select g.id as "gesprekId", g.stand, min(b.datum) filter (where b.datum >= access.vandaag()) as volgende,
      count(b.id)::int as aantal, (count(b.id) filter (where b.datum is null))::int as "zonderDag"
    from gesprek.gesprek g
    left join bijeenkomsten.bijeenkomst b on b.gesprek_id = g.id and not b.afgelast
    where g.programma_id = ${programmaId}
    group by g.id`.execute(db)
  return rows
}

interface Days {
  /** ISO days, both included */
  van: string
  tot: string
}

/** The days on which each gesprek of a programme met in these days. */
export async function loadHeldDays(
  db: Db,
  programmaId: string,
  { van, tot }: Days,
): Promise<{ gesprekId: string; dagen: string[] }[]> {
  const { rows } = await sql<{ gesprekId: string; dagen: string[] }>`
    select g.id as "gesprekId",
      array(select b.datum::text from bijeenkomsten.bijeenkomst b
            where b.gesprek_id = g.id and not b.afgelast and b.datum between ${van}::date and ${tot}::date
              and b.datum <= access.vandaag()
            order by b.datum) as dagen
    from gesprek.gesprek g where g.programma_id = ${programmaId}`.execute(db)
  return rows
}

/**
 * How many people of each invited doelgroep came at least once in these days; null is fewer than five, also nobody.
 * Only of gesprekken that met.
 */
export async function loadCame(
  db: Db,
  programmaId: string,
  { van, tot }: Days,
): Promise<{ gesprekId: string; doelgroep: string; aantal: number | null }[]> {
  const { rows } = await sql<{ gesprekId: string; doelgroep: string; aantal: number | null }>`
    select g.id as "gesprekId", p.doelgroep, k.aantal
    from gesprek.gesprek g
    join (select distinct gesprek_id, doelgroep from gesprek.plaats) p on p.gesprek_id = g.id
    left join bijeenkomsten.gekomen_in_programma(${programmaId}, ${van}, ${tot}) k
      on k.gesprek_id = g.id and k.doelgroep = p.doelgroep
    where g.programma_id = ${programmaId} and exists (
      select 1 from bijeenkomsten.bijeenkomst b
      where b.gesprek_id = g.id and not b.afgelast and b.datum between ${van}::date and ${tot}::date
        and b.datum <= access.vandaag())`.execute(db)
  return rows
}
