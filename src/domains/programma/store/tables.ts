import type { Generated } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'

export type ProgrammaTables = {
  'programma.programma': {
    id: string
    organisatie_id: string
    naam: string
    doel: Generated<string>
    financier: Generated<string>
    van: string
    tot: string
    openbaar: Generated<boolean>
    versie: Generated<number>
  }
  'programma.partner': { id: string; programma_id: string; naam: string; bijdrage: Generated<string> }
  'programma.deelnemende_regio': { programma_id: string; regio_id: string; naam_bij_begin: string }
  /** Each region that takes part with what it is now. */
  'programma.regio_nu': {
    programma_id: string
    regio_id: string
    naam_bij_begin: string
    nu_id: string
    naam: string
    slug: string
  }
  'programma.sjabloon': {
    programma_id: string
    versie: number
    gemaakt_op: string
    inleiding: Generated<string>
    bijeenkomsten: unknown
    plaatsen: unknown
  }
}

/** Columns of the platform that this room reads. */
type UpperTables = {
  'people.organisation': { id: string; name: string }
  'people.role': {
    id: string
    person_id: string
    role: string
    scope_kind: string
    scope_id: string
    organisation_id: string | null
    from_day: string
  }
}

export const tables = (db: Db) => db.withTables<ProgrammaTables & UpperTables>()
