import type { Db } from '../../../platform/database/transaction.ts'
import type { DoorWie, MeldbareStand, Uitkomst } from '../model/woorden.ts'
import { tables, type WijzigingSoort } from './tables.ts'

export interface NieuweMelding {
  id: string
  actieId: string
  gesprekId: string
  op: string
  stand: MeldbareStand
  tekst: string
  nieuweDatum: string | null
  reden: string
  door: DoorWie
}

export async function addMelding(db: Db, melding: NieuweMelding): Promise<void> {
  const { actieId, gesprekId, nieuweDatum, ...rest } = melding
  await tables(db)
    .insertInto('verbeteragenda.melding')
    .values({ ...rest, actie_id: actieId, gesprek_id: gesprekId, nieuwe_datum: nieuweDatum })
    .execute()
}

export interface NieuweEvaluatie {
  id: string
  actieId: string
  gesprekId: string
  op: string
  uitkomst: Uitkomst
  waarom: string
}

export async function addEvaluatie(db: Db, evaluatie: NieuweEvaluatie): Promise<void> {
  const { actieId, gesprekId, ...rest } = evaluatie
  await tables(db)
    .insertInto('verbeteragenda.evaluatie')
    .values({ ...rest, actie_id: actieId, gesprek_id: gesprekId })
    .execute()
}

export interface NieuweWijziging {
  id: string
  gesprekId: string
  puntId: string | null
  actieId: string | null
  op: string
  soort: WijzigingSoort
  noot: string
  was: Record<string, string>
}

export async function addWijziging(db: Db, wijziging: NieuweWijziging): Promise<void> {
  const { gesprekId, puntId, actieId, was, ...rest } = wijziging
  await tables(db)
    .insertInto('verbeteragenda.wijziging')
    .values({
      ...rest,
      gesprek_id: gesprekId,
      verbeterpunt_id: puntId,
      actie_id: actieId,
      was: JSON.stringify(was),
    })
    .execute()
}
