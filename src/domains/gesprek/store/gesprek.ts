import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import type { PageContact } from '../../../platform/web/index.ts'
import type { Stand } from '../model/stand.ts'
import { type Sjabloon, tables } from './tables.ts'

export interface Gesprek {
  id: string
  naam: string
  inleiding: string
  stand: Stand
  sjabloon: Sjabloon
  /** ISO days */
  aanmeldenTot: string
  begonnenOp: string
  regioId: string
  regioNaam: string
  regioSlug: string
  organisatieId: string
  organisatieNaam: string
  organisatieKlaar: boolean
  contact: PageContact
  programmaId: string | null
  /** Begin of the first meeting that still has to come. */
  eersteBegin: Date | null
  /** Who saves names the version that was read. */
  versie: number
  /** Codes of the doelgroepen that have seats here. */
  doelgroepen: string[]
}

/** Null when it does not exist, or not for this reader. */
export async function loadGesprek(db: Db, id: string): Promise<Gesprek | null> {
  const row = await tables(db)
    .selectFrom('gesprek.gesprek as g')
    .innerJoin('regio.regio as r', 'r.id', 'g.regio_id')
    .innerJoin('people.organisation as o', 'o.id', 'g.organisatie_id')
    .where('g.id', '=', id)
    .select(['g.id', 'g.naam', 'g.inleiding', 'g.stand', 'g.sjabloon'])
    .select(['g.aanmelden_tot as aanmeldenTot', 'g.begonnen_op as begonnenOp'])
    .select(['g.contact_naam', 'g.contact_functie', 'g.contact_telefoon', 'g.contact_mail'])
    .select(['g.programma_id as programmaId', 'g.eerste_begin as eersteBegin', 'g.versie'])
    .select(['r.id as regioId', 'r.naam as regioNaam', 'r.slug as regioSlug'])
    .select([
      'o.id as organisatieId',
      'o.name as organisatieNaam',
      sql<boolean>`people.is_ready(o)`.as('organisatieKlaar'),
    ])
    .select(
      sql<string[]>`array(select d.code from gesprek.doelgroep d where exists (
        select 1 from gesprek.plaats p where p.gesprek_id = g.id and p.doelgroep = d.code) order by d.volgorde)`.as(
        'doelgroepen',
      ),
    )
    .executeTakeFirst()
  if (row === undefined) return null
  const { contact_naam, contact_functie, contact_telefoon, contact_mail, ...gesprek } = row
  return {
    ...gesprek,
    contact: { name: contact_naam, role: contact_functie, phone: contact_telefoon, mail: contact_mail },
  }
}
