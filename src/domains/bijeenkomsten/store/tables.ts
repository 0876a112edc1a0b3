import type { Generated } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import type { BelSoort } from '../model/belpunt.ts'
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
    uit_sjabloon: Generated<boolean>
    versie: Generated<number>
  }
  'bijeenkomsten.locatie': {
    bijeenkomst_id: string
    gesprek_id: string
    adres: string
    toegankelijkheid: string
    video_link: Generated<string>
    ondertiteling: Generated<string>
    meenemen: Generated<string>
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
    groep_id: Generated<string | null>
  }
  'bijeenkomsten.notitiegroep': {
    id: string
    bijeenkomst_id: string
    gesprek_id: string
    titel: string
    volgorde: number
  }
  'bijeenkomsten.tafelplaats': {
    bijeenkomst_id: string
    gesprek_id: string
    deelnemer_id: string
    tafel: number
  }
  'bijeenkomsten.bericht': {
    bijeenkomst_id: string
    gesprek_id: string
    deelnemer_id: string
    soort: 'uitnodiging' | 'week' | 'dag' | 'verslag'
    ics_volgnummer: number
  }
  'bijeenkomsten.bestand': {
    id: string
    bijeenkomst_id: string
    gesprek_id: string
    soort: 'vooraf' | 'achteraf' | 'foto'
    titel: string
  }
  'bijeenkomsten.leeslink': {
    id: string
    bijeenkomst_id: string
    gesprek_id: string
    soort: 'vooraf' | 'achteraf'
    titel: string
    adres: string
  }
  'bijeenkomsten.belpunt': {
    id: Generated<string>
    gesprek_id: string
    deelnemer_id: string
    bijeenkomst_id: string | null
    soort: BelSoort
    gebeld_op: string | null
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

/** Columns of the platform that this room reads. */
type UpperTables = { 'files.file': { id: string; type: string } }

export const tables = (db: Db) => db.withTables<BijeenkomstenTables & UpperTables>()
