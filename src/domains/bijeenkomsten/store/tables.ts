import type { Db } from '../../../platform/database/transaction.ts'
import type { Soort } from '../model/notitie.ts'

export type BijeenkomstenTables = {
  'bijeenkomsten.bijeenkomst': {
    id: string
    gesprek_id: string
    nummer: number
    titel: string
    doel: string
    datum: string | null
    begin: string
    einde: string
    plaatsnaam: string
    afgelast: boolean
    ics_volgnummer: number
  }
  'bijeenkomsten.locatie': {
    bijeenkomst_id: string
    gesprek_id: string
    adres: string
    toegankelijkheid: string
  }
  'bijeenkomsten.onderdeel': {
    bijeenkomst_id: string
    gesprek_id: string
    van: string
    tot: string
    titel: string
  }
  'bijeenkomsten.aanwezigheid': {
    bijeenkomst_id: string
    gesprek_id: string
    deelnemer_id: string
    aanwezig: boolean
  }
  'bijeenkomsten.notitie': {
    id: string
    bijeenkomst_id: string
    gesprek_id: string
    tafel: number
    soort: Soort
    tekst: string
    weg: boolean
  }
  'bijeenkomsten.verslag': {
    bijeenkomst_id: string
    gesprek_id: string
    tekst: string
    besluiten: string[]
    vastgesteld_op: string | null
    versie: number
  }
}

export const tables = (db: Db) => db.withTables<BijeenkomstenTables>()
