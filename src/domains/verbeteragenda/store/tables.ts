import type { ColumnType, Generated } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import type { DoorWie, Herkomst, MeldbareStand, Stand, Uitkomst } from '../model/woorden.ts'

export type WijzigingSoort = 'punt' | 'punt-erbij' | 'actie' | 'actie-erbij' | 'volgend-gesprek'
export type MailSoort = 'link' | 'week-ervoor' | 'dag-erna'

type ActieColumns = {
  id: string
  gesprek_id: string
  verbeterpunt_id: string
  wat: string
  eigenaar_organisatie: string
  eigenaar_functie: string
  met_wie: string
  voor_datum: string | null
  hoe_zien_we_het: string
  hoe_blijft_het: string
  evaluatie_op: string | null
  volgorde: number
  versie: Generated<number>
}

export type VerbeteragendaTables = {
  'verbeteragenda.agenda': {
    gesprek_id: string
    stand: Generated<'concept' | 'vastgesteld'>
    vastgesteld_op: string | null
    vastgesteld_in: string | null
    volgend_gesprek_op: string | null
  }
  'verbeteragenda.verbeterpunt': {
    id: string
    gesprek_id: string
    titel: string
    toelichting: string
    thema: string
    herkomst: Herkomst
    herkomst_tekst: string
    volgorde: number
    weg: Generated<boolean>
    versie: Generated<number>
  }
  'verbeteragenda.actie': ActieColumns & { weg: Generated<boolean> }
  'verbeteragenda.actie_nu': ActieColumns & {
    stand: Stand
    gemeld_op: string | null
    gemeld: string
    nieuwe_datum: string | null
    reden: string
    geevalueerd_op: string | null
    uitkomst: Uitkomst | null
    waarom: string
  }
  'verbeteragenda.eigenaar': {
    actie_id: string
    gesprek_id: string
    mail: string | null
    sleutel_hash: string | null
    sleutel_versie: Generated<number>
    sleutel_tot: string
  }
  'verbeteragenda.melding': {
    id: string
    volgnummer: Generated<number>
    actie_id: string
    gesprek_id: string
    op: string
    stand: MeldbareStand
    tekst: string
    nieuwe_datum: string | null
    reden: string
    door: DoorWie
  }
  'verbeteragenda.evaluatie': {
    id: string
    volgnummer: Generated<number>
    actie_id: string
    gesprek_id: string
    op: string
    uitkomst: Uitkomst
    waarom: string
  }
  'verbeteragenda.wijziging': {
    id: string
    volgnummer: Generated<number>
    gesprek_id: string
    verbeterpunt_id: string | null
    actie_id: string | null
    op: string
    soort: WijzigingSoort
    noot: string
    was: ColumnType<Record<string, string>, string, never>
  }
  'verbeteragenda.verzonden': {
    actie_id: string
    gesprek_id: string
    soort: MailSoort
    sleutel_versie: number
    dag: string
    op: string
  }
}

export const tables = (db: Db) => db.withTables<VerbeteragendaTables>()
