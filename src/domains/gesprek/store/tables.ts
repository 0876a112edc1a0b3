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
    sjabloon: Sjabloon
    naam: string
    inleiding: string
    stand: Stand
    contact_naam: string
    contact_functie: string
    contact_telefoon: string
    contact_mail: string
    aanmelden_tot: string
    begonnen_op: string
    programma_id: Generated<string | null>
    sjabloon_versie: Generated<number | null>
    eerste_begin: Generated<Date | null>
    versie: Generated<number>
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
    uitgedeeld: Generated<number>
    per_mail: Generated<boolean>
    onbezorgd: Generated<number>
  }
  'gesprek.aanmeldcode': {
    code_hash: string
    partij_id: string
    gesprek_id: string
    gebruikt: Generated<boolean>
    ingetrokken: Generated<boolean>
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
    aangemeld_door: 'zelf' | 'host' | 'samen'
    stand: DeelnemerStand
    volgnummer: Generated<number>
    sleutel_hash: string
    sleutel_versie: number
    bereik: Generated<'mail' | 'sms' | 'bel'>
    ervaring: Generated<string>
    namens: Generated<string>
    behoeften: Generated<string[]>
    brengt_iemand_mee: Generated<boolean>
    mist: Generated<string[]>
    bevestigen_voor: Generated<Date | null>
    bevestigd_op: Generated<string | null>
    bevestig_hash: Generated<string | null>
    agenda_hash: Generated<string | null>
    agenda_versie: Generated<number>
    onder_16: Generated<boolean | null>
    host_bevestigd_op: Generated<string | null>
    mail_stand: Generated<'goed' | 'opgehouden' | 'teruggekomen'>
    afgemeld_reden: Generated<'zelf' | 'host' | 'niet-bevestigd' | null>
    wil_nog: Generated<boolean>
    nieuw_bereik: Generated<'mail' | 'sms' | null>
    nieuw_adres: Generated<string | null>
  }
  'gesprek.aanmelding': {
    id: string
    gesprek_id: string
    sleutel_hash: string
    antwoorden: Buffer
    verloopt_op: string
  }
  'gesprek.volwassene': {
    deelnemer_id: string
    gesprek_id: string
    naam: string
    mail: string | null
    telefoon: string | null
    sleutel_hash: string
    bevestigd_op: string | null
    bevestigd_door: 'zelf' | 'host' | null
  }
  'gesprek.bel_eerst': { deelnemer_id: string; gesprek_id: string; tekst: string; gebeld_op: string | null }
  'gesprek.uit_elkaar': { gesprek_id: string; een: string; ander: string }
  'gesprek.aanbod': {
    id: string
    gesprek_id: string
    doelgroep: string
    nummer: number
    deelnemer_id: string
    gedaan_op: Date
    verloopt_op: Date
    door: Generated<'site' | 'team'>
    stand: Generated<AanbodStand>
    besloten_op: Date | null
    volgnummer: Generated<number>
  }
  'gesprek.plaats': {
    gesprek_id: string
    doelgroep: string
    nummer: number
    deelnemer_id: string | null
    voor_wachtlijst: Generated<boolean>
  }
  'gesprek.doelgroep': { code: string; volgorde: Generated<number>; jong: boolean; eigen: Generated<boolean> }
}

export type Sjabloon = 'drie-bijeenkomsten' | 'dialoogtafel' | 'eigen' | 'programma'

export type AanbodStand = 'open' | 'aangenomen' | 'afgeslagen' | 'verlopen' | 'ingetrokken'

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
    basis_onder_16: string | null
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
