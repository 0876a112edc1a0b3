import type { GeneratedAlways } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import type { Uitkomst } from '../model/publish.ts'

export type RondeStand = 'voorbereiding' | 'open' | 'dicht'
export type PartijStand = 'klaar' | 'uitgedeeld' | 'ingetrokken'

export type EnqueteTables = {
  'enquete.ronde': {
    id: string
    gesprek_id: string
    bijeenkomst_id: string | null
    stand: RondeStand
    sluiten_gevraagd: boolean
    werving: string
    publieke_sleutel: Buffer
    geopend_op: string | null
    gesloten_op: string | null
  }
  'enquete.codepartij': {
    id: string
    ronde_id: string
    groep: string
    doelgroep: GeneratedAlways<string | null>
    werver: string
    aantal: number
    stand: PartijStand
  }
  'enquete.antwoordcode': { ronde_id: string; code_hash: string; partij_id: string }
  'enquete.stembus': { ronde_id: string; groep: string; ballot_hash: string; sealed: Buffer }
  'enquete.tussenstand': { ronde_id: string; groep: string; vanaf: number }
  'enquete.antwoord': { id: string; ronde_id: string; groep: string | null; keuzes: Record<string, string> }
  'enquete.open_antwoord': { id: string; ronde_id: string; tekst: string }
  'enquete.uitkomst': { ronde_id: string; feiten: Uitkomst }
}

export const tables = (db: Db) => db.withTables<EnqueteTables>()
