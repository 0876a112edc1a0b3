import { randomUUID } from 'node:crypto'
import type { Db } from '../../database/transaction.ts'
import { people } from './tables.ts'

export interface Organisation {
  id: string
  name: string
  kind: string
  controller: string | null
  processor_agreement_on: string | null
  dpia_on: string | null
  /** On what ground somebody under 16 may sign up; null: not by herself. */
  basis_onder_16: string | null
}

const columns = [
  'id',
  'name',
  'kind',
  'controller',
  'processor_agreement_on',
  'dpia_on',
  'basis_onder_16',
] as const

export async function loadOrganisation(db: Db, id: string): Promise<Organisation | null> {
  const row = await people(db)
    .selectFrom('people.organisation')
    .select(columns)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? null
}

export async function listOrganisations(db: Db): Promise<Organisation[]> {
  return people(db).selectFrom('people.organisation').select(columns).orderBy('name').execute()
}

/** GDPR: nobody real comes in before all three are recorded. The policies ask the same. */
export function isReady(o: Organisation): boolean {
  return Boolean(o.controller && o.processor_agreement_on && o.dpia_on)
}

export async function addOrganisation(db: Db, name: string, kind: string): Promise<string> {
  const id = randomUUID()
  await people(db).insertInto('people.organisation').values({ id, name, kind }).execute()
  return id
}

export async function recordResponsibility(
  db: Db,
  id: string,
  values: Omit<Organisation, 'id' | 'name' | 'kind'>,
): Promise<void> {
  await people(db).updateTable('people.organisation').set(values).where('id', '=', id).execute()
}
