import type { Db } from '../../../platform/database/transaction.ts'
import type { CijferStatus, Telling } from '../model/reeks.ts'

export type CijferTables = {
  'cijfers.bron': {
    code: string
    naam: string
    uitgever: string
    url: string
    nagekeken_op: string
    licentie_nl: string
    licentie_en: string
  }
  'cijfers.reeks': {
    code: string
    volgorde: number
    bron: string
    naam_nl: string
    naam_en: string
    eenheid_nl: string
    eenheid_en: string
    definitie_nl: string
    definitie_en: string
    definitie_zeker: boolean
    telling: Telling
  }
  'cijfers.cijfer': {
    reeks: string
    gebied_soort: 'land' | 'provincie' | 'regio' | 'gemeente'
    gebied_code: string
    periode: string
    peildatum: string
    waarde: string | null
    status: CijferStatus
    vergelijkbaar: boolean
    toelichting_nl: string | null
    toelichting_en: string | null
  }
}

export const tables = (db: Db) => db.withTables<CijferTables>()
