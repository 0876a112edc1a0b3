import type { Generated, Kysely } from 'kysely'
import type { Db } from '../../database/transaction.ts'

export type PeopleTables = {
  'people.organisation': {
    id: string
    name: string
    kind: string
    controller: string | null
    processor_agreement_on: string | null
    dpia_on: string | null
    basis_onder_16: Generated<string | null>
    invented: Generated<boolean>
  }
  'people.person': { id: string; display_name: string; invented: Generated<boolean> }
  'people.contact_address': { id: string; person_id: string; kind: string; value: string }
  'people.role': {
    id: string
    person_id: string
    role: string
    scope_kind: string
    scope_id: string
    organisation_id: string | null
    from_day: string
    until_day: string | null
    granted_by: string | null
  }
}

export function people(db: Db): Kysely<PeopleTables> {
  return db.withTables<PeopleTables>()
}
