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
  'programma.deelnemende_regio': { programma_id: string; regio_id: string }
  'programma.sjabloon': {
    programma_id: string
    versie: number
    gemaakt_op: string
    inleiding: Generated<string>
    bijeenkomsten: unknown
    plaatsen: unknown
  }
}

export const tables = (db: Db) => db.withTables<ProgrammaTables>()
