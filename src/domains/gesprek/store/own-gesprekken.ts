import { sql } from 'kysely'
import type { PersonId } from '../../../platform/access/index.ts'
import type { Db } from '../../../platform/database/transaction.ts'
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

/** The gesprekken in which this person is facilitator or host today. */
export async function listOwnGesprekken(db: Db, personId: PersonId, today: string): Promise<OwnGesprek[]> {
  return tables(db)
    .selectFrom('gesprek.gesprek as g')
    .innerJoin('regio.regio as s', 's.id', 'g.regio_id')
    .innerJoin('people.role as r', (join) =>
      join.onRef('r.scope_id', '=', 'g.id').on('r.scope_kind', '=', 'gesprek'),
    )
    .where('r.person_id', '=', personId)
    .where('r.role', 'in', ['procesbegeleider', 'host'])
    .where('r.from_day', '<=', today)
    .where((where) => where.or([where('r.until_day', 'is', null), where('r.until_day', '>=', today)]))
    .groupBy(['g.id', 's.naam'])
    .select(['g.id', 'g.naam', 'g.stand', 's.naam as regioNaam'])
    .select(sql<boolean>`bool_or(r.role = 'procesbegeleider')`.as('leads'))
    .orderBy('s.naam')
    .execute()
}

/** The organisations of which this person is administrator today. */
export async function listOwnOrganisaties(
  db: Db,
  personId: PersonId,
  today: string,
): Promise<{ id: string; naam: string }[]> {
  return tables(db)
    .selectFrom('people.organisation as o')
    .innerJoin('people.role as r', (join) =>
      join.onRef('r.scope_id', '=', 'o.id').on('r.scope_kind', '=', 'organisatie'),
    )
    .where('r.person_id', '=', personId)
    .where('r.role', '=', 'organisatiebeheerder')
    .where('r.from_day', '<=', today)
    .where((where) => where.or([where('r.until_day', 'is', null), where('r.until_day', '>=', today)]))
    .select(['o.id', 'o.name as naam'])
    .orderBy('o.name')
    .execute()
}

/** All gesprekken of an organisation, also those in preparation. */
export async function listOfOrganisatie(db: Db, organisatieId: string): Promise<Omit<OwnGesprek, 'leads'>[]> {
  return tables(db)
    .selectFrom('gesprek.gesprek as g')
    .innerJoin('regio.regio as s', 's.id', 'g.regio_id')
    .where('g.organisatie_id', '=', organisatieId)
    .select(['g.id', 'g.naam', 'g.stand', 's.naam as regioNaam'])
    .orderBy('s.naam')
    .execute()
}
