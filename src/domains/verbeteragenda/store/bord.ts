import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'

export interface ActiesOnBord {
  gesprekId: string
  acties: number
  klaar: number
  later: number
  /** Days that the latest one is late; 0 when none is. */
  dagenLater: number
}

/** How the actions of the adopted agendas of a programme stand. */
export async function loadBordActies(db: Db, programmaId: string, today: string): Promise<ActiesOnBord[]> {
  const { rows } = await sql<ActiesOnBord>`
    select g.id as "gesprekId", count(v.id)::int as acties,
      (count(*) filter (where v.stand = 'klaar'))::int as klaar,
      (count(*) filter (where l.later))::int as later,
      coalesce(max(${today}::date - v.voor_datum) filter (where l.later), 0)::int as "dagenLater"
    from gesprek.gesprek g
    join verbeteragenda.agenda a on a.gesprek_id = g.id and a.stand = 'vastgesteld'
    left join verbeteragenda.actie_nu v on v.gesprek_id = g.id
    cross join lateral (
      select v.stand not in ('klaar', 'gestopt') and v.voor_datum < ${today}::date as later) l
    where g.programma_id = ${programmaId}
    group by g.id`.execute(db)
  return rows
}

export interface ActiesInYear {
  gesprekId: string
  gepland: number
  bezig: number
  vast: number
  klaar: number
  gestopt: number
  later: number
}

/** The same on a day, from the reports until then. Agendas that were adopted after it do not count. */
export async function loadActiesOn(db: Db, programmaId: string, day: string): Promise<ActiesInYear[]> {
  const { rows } = await sql<ActiesInYear>`
    select g.id as "gesprekId",
      (count(*) filter (where s.stand = 'gepland'))::int as gepland,
      (count(*) filter (where s.stand = 'bezig'))::int as bezig,
      (count(*) filter (where s.stand = 'vast'))::int as vast,
      (count(*) filter (where s.stand = 'klaar'))::int as klaar,
      (count(*) filter (where s.stand = 'gestopt'))::int as gestopt,
      (count(*) filter (where s.stand not in ('klaar', 'gestopt') and v.voor_datum < ${day}::date))::int as later
    from gesprek.gesprek g
    join verbeteragenda.agenda a on a.gesprek_id = g.id and a.stand = 'vastgesteld' and a.vastgesteld_op <= ${day}::date
    join verbeteragenda.actie v on v.gesprek_id = g.id and not v.weg
    cross join lateral (
      select coalesce((select m.stand from verbeteragenda.melding m
        where m.actie_id = v.id and m.op <= ${day}::date order by m.volgnummer desc limit 1), 'gepland') as stand) s
    where g.programma_id = ${programmaId}
    group by g.id`.execute(db)
  return rows
}

/** Actions of which was found in these days that they helped, and why. */
export async function loadHelped(
  db: Db,
  programmaId: string,
  { van, tot }: { van: string; tot: string },
): Promise<{ gesprekId: string; wat: string; waarom: string }[]> {
  const { rows } = await sql<{ gesprekId: string; wat: string; waarom: string }>`
    select g.id as "gesprekId", v.wat, v.waarom
    from gesprek.gesprek g
    join verbeteragenda.agenda a on a.gesprek_id = g.id and a.stand = 'vastgesteld'
    join verbeteragenda.actie_nu v on v.gesprek_id = g.id
    where g.programma_id = ${programmaId} and v.uitkomst = 'hielp'
      and v.geevalueerd_op between ${van}::date and ${tot}::date
    order by v.geevalueerd_op, v.volgorde`.execute(db)
  return rows
}
