import type { Db } from '../../../platform/database/transaction.ts'
import { loadBijeenkomsten } from '../../bijeenkomsten/index.ts'
import { loadGesprek } from '../../gesprek/index.ts'
import { type ActieStand, standOp } from '../model/actie-stand.ts'
import { type Actie, loadActies } from '../store/acties.ts'
import { type Agenda, loadAgenda } from '../store/agenda.ts'
import { loadPunten, type Punt } from '../store/punten.ts'

export type ActieMetStand = Actie & { toestand: ActieStand }
export type PuntMetActies = Punt & { acties: ActieMetStand[] }

/** Points in their order, each with its actions as they stand today. */
export async function loadPuntenMetActies(
  db: Db,
  gesprekId: string,
  today: string,
): Promise<PuntMetActies[]> {
  const punten = await loadPunten(db, gesprekId)
  const acties = withStand(await loadActies(db, gesprekId), today)
  return punten.map((punt) => ({
    ...punt,
    acties: acties.filter((actie) => actie.verbeterpunt_id === punt.id),
  }))
}

export function withStand(acties: Actie[], today: string): ActieMetStand[] {
  return acties.map((actie) => ({ ...actie, toestand: standOp(actie, today) }))
}

export interface AgendaModel {
  gesprekId: string
  regio: string
  agenda: Agenda
  /** The meeting in which it was adopted. */
  bijeenkomst: string | null
  punten: PuntMetActies[]
}

/** An adopted agenda with everything that stands in it now; null when there is none. */
export async function loadAdoptedAgenda(db: Db, gesprekId: string, today: string) {
  const gesprek = await loadGesprek(db, gesprekId)
  const agenda = await loadAgenda(db, gesprekId)
  if (gesprek === null || agenda === null || agenda.stand !== 'vastgesteld') return null
  const meetings = agenda.vastgesteld_in === null ? [] : await loadBijeenkomsten(db, gesprekId)
  const model: AgendaModel = {
    gesprekId,
    regio: gesprek.regioNaam,
    agenda,
    bijeenkomst: meetings.find(({ id }) => id === agenda.vastgesteld_in)?.titel ?? null,
    punten: await loadPuntenMetActies(db, gesprekId, today),
  }
  return { model, gesprek }
}

export function countActies(punten: PuntMetActies[]): { acties: number; klaar: number; later: number } {
  const toestanden = punten.flatMap((punt) => punt.acties.map((actie) => actie.toestand))
  return {
    acties: toestanden.length,
    klaar: toestanden.filter(({ stand }) => stand === 'klaar').length,
    later: toestanden.filter(({ later }) => later !== null).length,
  }
}
