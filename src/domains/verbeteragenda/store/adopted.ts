import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'

/** An adopted agenda as it stands in a list of agendas. */
export interface AgendaInLijst {
  gesprekId: string
  naam: string
  regio: string
  andereNamen: string[]
  vastgesteldOp: string
  volgendGesprekOp: string
  themas: string[]
  acties: number
  klaar: number
  later: number
}

/** Adopted agendas, the latest first; of one region or one gesprek when that is asked. */
export async function loadAdopted(
  db: Db,
  today: string,
  { regioId, gesprekId }: { regioId?: string; gesprekId?: string } = {},
): Promise<AgendaInLijst[]> {
  const ofRegio = regioId === undefined ? sql`true` : sql`g.regio_id = ${regioId}`
  const ofGesprek = gesprekId === undefined ? sql`true` : sql`g.id = ${gesprekId}`
  const { rows } = await sql<AgendaInLijst>`
    select g.id as "gesprekId", g.naam, r.naam as regio, r.andere_namen as "andereNamen",
      a.vastgesteld_op as "vastgesteldOp", a.volgend_gesprek_op as "volgendGesprekOp",
      array(select distinct p.thema from verbeteragenda.verbeterpunt p
            where p.gesprek_id = a.gesprek_id and not p.weg order by p.thema) as themas,
      n.acties, n.klaar, n.later
    from verbeteragenda.agenda a
    join gesprek.gesprek g on g.id = a.gesprek_id
    join regio.regio r on r.id = g.regio_id
    cross join lateral (
      select count(*)::int as acties, (count(*) filter (where v.stand = 'klaar'))::int as klaar,
        (count(*) filter (where v.stand not in ('klaar', 'gestopt') and v.voor_datum < ${today}::date))::int as later
      from verbeteragenda.actie_nu v where v.gesprek_id = a.gesprek_id) n
    where a.stand = 'vastgesteld' and ${ofRegio} and ${ofGesprek}
    order by a.vastgesteld_op desc, g.naam`.execute(db)
  return rows
}
