import { sql } from 'kysely'
import type { RowFilter } from '../../../platform/access/index.ts'
import type { Db } from '../../../platform/database/transaction.ts'
import { deelnemersBekijken, gesprekBeheren, gesprekStarten } from '../model/actions.ts'
import type { Stand } from '../model/stand.ts'
import { tables } from './tables.ts'

export interface OwnGesprek {
  id: string
  naam: string
  stand: Stand
  regioNaam: string
  /** Leads it; otherwise host. */
  leads: boolean
}

/** The gesprekken whose participants the actor may see today: as facilitator or host. */
export async function listOwnGesprekken(db: Db, filter: RowFilter): Promise<OwnGesprek[]> {
  return tables(db)
    .selectFrom('gesprek.gesprek as g')
    .innerJoin('regio.regio as s', 's.id', 'g.regio_id')
    .where(filter(deelnemersBekijken, 'g.id'))
    .select(['g.id', 'g.naam', 'g.stand', 's.naam as regioNaam'])
    .select(filter(gesprekBeheren, 'g.id').as('leads'))
    .orderBy('s.naam')
    .execute()
}

/** The organisations for which the actor may start a gesprek today. */
export async function listOwnOrganisaties(
  db: Db,
  filter: RowFilter,
): Promise<{ id: string; naam: string }[]> {
  return tables(db)
    .selectFrom('people.organisation as o')
    .where(filter(gesprekStarten, 'o.id'))
    .select(['o.id', 'o.name as naam'])
    .orderBy('o.name')
    .execute()
}

/** All gesprekken of an organisation, also those in preparation. */
export async function listOfOrganisatie(
  db: Db,
  organisatieId: string,
): Promise<(Omit<OwnGesprek, 'leads'> & { isLed: boolean })[]> {
  return tables(db)
    .selectFrom('gesprek.gesprek as g')
    .innerJoin('regio.regio as s', 's.id', 'g.regio_id')
    .where('g.organisatie_id', '=', organisatieId)
    .select(['g.id', 'g.naam', 'g.stand', 's.naam as regioNaam'])
    .select(
      sql<boolean>`exists (select 1 from people.role r where r.scope_kind = 'gesprek' and r.scope_id = g.id
        and r.role = 'procesbegeleider' and r.from_day <= access.vandaag()
        and (r.until_day is null or r.until_day >= access.vandaag()))`.as('isLed'),
    )
    .orderBy('s.naam')
    .execute()
}
