import type { Db } from '../../../platform/database/transaction.ts'
import { type Agenda, loadAgenda } from '../store/agenda.ts'
import { loadRemovedActies } from '../store/acties.ts'
import { loadEigenaren } from '../store/eigenaar.ts'
import { loadLastMailed } from '../store/owner-mail.ts'
import { loadPunten } from '../store/punten.ts'
import { type ActieMetStand, loadPuntenMetActies, type PuntMetActies } from './agenda-model.ts'

/** An action with what only its facilitator knows. */
export type DeskActie = ActieMetStand & { mail: string | null; gemaild: string | null }
export type DeskPunt = Omit<PuntMetActies, 'acties'> & { acties: DeskActie[] }

export interface DeskModel {
  gesprekId: string
  today: string
  agenda: Agenda
  punten: DeskPunt[]
  weggehaald: { punten: { id: string; titel: string }[]; acties: { id: string; wat: string }[] }
}

const leeg: Agenda = {
  stand: 'concept',
  vastgesteld_op: null,
  vastgesteld_in: null,
  volgend_gesprek_op: null,
}

export async function loadDesk(db: Db, gesprekId: string, today: string): Promise<DeskModel> {
  const eigenaren = new Map((await loadEigenaren(db, gesprekId)).map((each) => [each.actie_id, each.mail]))
  const gemaild = await loadLastMailed(db, gesprekId)
  const punten = await loadPuntenMetActies(db, gesprekId, today)
  return {
    gesprekId,
    today,
    agenda: (await loadAgenda(db, gesprekId)) ?? leeg,
    punten: punten.map((punt) => ({
      ...punt,
      acties: punt.acties.map((actie) => ({
        ...actie,
        mail: eigenaren.get(actie.id) ?? null,
        gemaild: gemaild.get(actie.id) ?? null,
      })),
    })),
    weggehaald: {
      punten: (await loadPunten(db, gesprekId, true)).map(({ id, titel }) => ({ id, titel })),
      acties: await loadRemovedActies(db, gesprekId),
    },
  }
}
