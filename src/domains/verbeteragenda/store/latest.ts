import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import type { MeldbareStand, Uitkomst } from '../model/woorden.ts'

/** A report or evaluation somewhere in the country. */
export interface LaatsteNieuws {
  op: string
  gesprekId: string
  actieId: string
  regio: string
  wat: string
  stand: MeldbareStand | null
  uitkomst: Uitkomst | null
}

/** The newest thing that was told about each action; of the actions that changed last. */
export async function loadLatest(db: Db, limit: number): Promise<LaatsteNieuws[]> {
  const { rows } = await sql<LaatsteNieuws>`
    select h.op, h.gesprek_id as "gesprekId", h.actie_id as "actieId", r.naam as regio, v.wat, h.stand, h.uitkomst
    from (
      select distinct on (actie_id) * from (
        select actie_id, gesprek_id, op, stand, null as uitkomst, 0 as rang, volgnummer from verbeteragenda.melding
        union all
        select actie_id, gesprek_id, op, null, uitkomst, 1, volgnummer from verbeteragenda.evaluatie) alles
      order by actie_id, op desc, rang desc, volgnummer desc
    ) h
    join verbeteragenda.actie v on v.id = h.actie_id and not v.weg
    join verbeteragenda.agenda a on a.gesprek_id = h.gesprek_id and a.stand = 'vastgesteld'
    join gesprek.gesprek g on g.id = h.gesprek_id
    join regio.regio r on r.id = g.regio_id
    order by h.op desc, h.rang desc, h.volgnummer desc
    limit ${limit}`.execute(db)
  return rows
}
