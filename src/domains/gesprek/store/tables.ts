import type { Generated } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import type { Lang } from '../../../platform/text/index.ts'
import type { PartijStand } from '../model/codepartij.ts'
import type { Stand } from '../model/stand.ts'

export type GesprekTables = {
  'gesprek.gesprek': {
    id: string
    regio_id: string
    organisatie_id: string
    sjabloon: 'drie-bijeenkomsten' | 'dialoogtafel'
    naam: string
    inleiding: string
    stand: Stand
    contact_naam: string
    contact_functie: string
    contact_telefoon: string
    contact_mail: string
    aanmelden_tot: string
    begonnen_op: string
  }
  'gesprek.codepartij': {
    id: string
    gesprek_id: string
    doelgroep: string
    werver: string
    aantal: number
    stand: PartijStand
    gemaakt_op: string
    geldig_tot: string
  }
  'gesprek.aanmeldcode': {
    code_hash: string
    partij_id: string
    gesprek_id: string
    gebruikt: Generated<boolean>
  }
  'gesprek.deelnemer': {
    id: string
    gesprek_id: string
    doelgroep: string
    naam: string
    mail: string | null
    telefoon: string | null
    taal: Lang
    nodig: string
    kan_alle_keren: boolean
    aangemeld_door: 'zelf' | 'host'
    stand: DeelnemerStand
    volgnummer: Generated<number>
    sleutel_hash: string
    sleutel_versie: number
  }
  'gesprek.plaats': {
    gesprek_id: string
    doelgroep: string
    nummer: number
    deelnemer_id: string | null
    voor_wachtlijst: Generated<boolean>
  }
  'gesprek.doelgroep': { code: string; volgorde: number; jong: boolean }
}

export type DeelnemerStand = 'plaats' | 'wachtlijst' | 'afgemeld'

/** Columns of upper rooms and the platform that this room reads. */
type UpperTables = {
  'regio.regio': { id: string; slug: string; naam: string; opgevolgd_door: string | null; verzonnen: boolean }
  'people.organisation': {
    id: string
    name: string
    controller: string | null
    processor_agreement_on: string | null
    dpia_on: string | null
  }
  'people.person': { id: string; display_name: string }
  'people.role': {
    id: string
    person_id: string
    role: string
    scope_kind: string
    scope_id: string
    organisation_id: string | null
    from_day: string
    until_day: string | null
  }
  'people.contact_address': { id: string; person_id: string; kind: 'mail' | 'phone'; value: string }
}

export const tables = (db: Db) => db.withTables<GesprekTables & UpperTables>()
