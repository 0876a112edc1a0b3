import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { isUuid, roleRunsOn, type PersonId } from '../../access/index.ts'
import type { Db } from '../../database/transaction.ts'
import { people } from './tables.ts'

export type RoleName =
  'systeembeheerder' | 'organisatiebeheerder' | 'procesbegeleider' | 'host' | 'werver' | 'projectleider'

export interface RoleRow {
  id: string
  personId: string
  name: string
  role: string
  scopeKind: string
  scopeId: string
  from: string
  until: string | null
}

function rows(db: Db) {
  return people(db)
    .selectFrom('people.role as r')
    .innerJoin('people.person as p', 'p.id', 'r.person_id')
    .select([
      'r.id',
      'r.person_id as personId',
      'p.display_name as name',
      'r.role',
      'r.scope_kind as scopeKind',
      'r.scope_id as scopeId',
      'r.from_day as from',
      'r.until_day as until',
    ])
}

/** Everybody who has or had a role in this scope, as far as the actor may see; newest first. */
export async function listRoles(db: Db, scopeKind: string, scopeId: string): Promise<RoleRow[]> {
  return rows(db)
    .where('r.scope_kind', '=', scopeKind)
    .where('r.scope_id', '=', scopeId)
    .orderBy('r.until_day', (order) => order.desc().nullsFirst())
    .orderBy('p.display_name')
    .execute()
}

/** The roles that this person has today. */
export async function listOwnRoles(db: Db, personId: PersonId, today: string): Promise<RoleRow[]> {
  return rows(db)
    .where('r.person_id', '=', personId)
    .where(roleRunsOn(today))
    .orderBy('r.scope_kind')
    .execute()
}

export interface Appointment {
  mail: string
  name: string
  role: RoleName
  scopeKind: 'stelsel' | 'organisatie' | 'gesprek' | 'codepartij' | 'programma'
  scopeId: string
  /** The organisation that gives the role and answers for it; none for a system administrator. */
  organisationId: string | null
  grantedBy: PersonId | null
}

/**
 * Gives somebody a role from today. Who has no login yet gets one with this address. Having the role already is fine.
 * @throws when the policies do not let this actor give this role
 */
export async function appoint(db: Db, today: string, given: Appointment): Promise<string> {
  const { rows } = await sql<{
    person: string
  }>`select people.appoint_person(${given.mail}, ${given.name}) as person`.execute(db)
  const personId = rows[0]?.person
  if (!personId) throw new Error('appoint_person gave nobody')
  const has = await people(db)
    .selectFrom('people.role')
    .select('id')
    .where('person_id', '=', personId)
    .where('role', '=', given.role)
    .where('scope_id', '=', given.scopeId)
    .where((where) => where.or([where('until_day', 'is', null), where('until_day', '>=', today)]))
    .executeTakeFirst()
  if (has) return personId
  await people(db)
    .insertInto('people.role')
    .values({
      id: randomUUID(),
      person_id: personId,
      role: given.role,
      scope_kind: given.scopeKind,
      scope_id: given.scopeId,
      organisation_id: given.organisationId,
      from_day: today,
      until_day: null,
      granted_by: given.grantedBy,
    })
    // Ended earlier today: the same role goes on.
    .onConflict((conflict) =>
      conflict
        .columns(['person_id', 'role', 'scope_kind', 'scope_id', 'from_day'])
        .doUpdateSet({ until_day: null }),
    )
    .execute()
  return personId
}

/** The role is over after `lastDay`. False when there is none that still runs, or none for this actor to end. */
export async function endRole(db: Db, roleId: string, scopeId: string, lastDay: string): Promise<boolean> {
  if (!isUuid(roleId)) return false
  const { numUpdatedRows } = await people(db)
    .updateTable('people.role')
    .set({ until_day: sql`greatest(from_day - 1, ${lastDay}::date)` })
    .where('id', '=', roleId)
    .where('scope_id', '=', scopeId)
    .where((where) => where.or([where('until_day', 'is', null), where('until_day', '>', lastDay)]))
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
