import type { Db } from '../../../platform/database/transaction.ts'

export type RegioTables = {
  'regio.regio': {
    id: string
    slug: string
    code: string | null
    naam: string
    andere_namen: string[]
    opgevolgd_door: string | null
    verzonnen: boolean
  }
  'regio.gemeente': {
    code: string
    naam: string
    andere_namen: string[]
    provincie: string
    verzonnen: boolean
  }
  'regio.bron': {
    code: string
    volgorde: number
    naam: string
    uitleg_nl: string
    uitleg_en: string
    licentie: string
  }
  'regio.lidmaatschap': { gemeente_code: string; regio_id: string; jaar: number; bron: string }
  /** What each list says now. */
  'regio.indeling': { gemeente_code: string; regio_id: string; jaar: number; bron: string }
}

export const tables = (db: Db) => db.withTables<RegioTables>()
