import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'

export interface PuntOfThema {
  id: string
  titel: string
  gesprekId: string
  regio: string
}

/** Points of adopted agendas under one theme, the latest agenda first. */
export async function loadOfThema(db: Db, thema: string, most: number): Promise<PuntOfThema[]> {
  const { rows } = await sql<PuntOfThema>`
    select p.id, p.titel, p.gesprek_id as "gesprekId", r.naam as regio
    from verbeteragenda.verbeterpunt p
    join verbeteragenda.agenda a on a.gesprek_id = p.gesprek_id and a.stand = 'vastgesteld'
    join gesprek.gesprek g on g.id = p.gesprek_id
    join regio.regio r on r.id = g.regio_id
    where p.thema = ${thema} and not p.weg
    order by a.vastgesteld_op desc, r.naam, p.volgorde
    limit ${most}`.execute(db)
  return rows
}
