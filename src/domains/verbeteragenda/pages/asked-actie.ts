import { isUuid } from '../../../platform/access/index.ts'
import type { Rq } from '../../../platform/web/index.ts'
import { type Actie, loadActie } from '../store/acties.ts'
import { type Agenda, loadAgenda } from '../store/agenda.ts'
import { loadPunt } from '../store/punten.ts'
import { type DeskPlace, openDesk } from './desk-place.ts'

export interface AskedActie {
  place: DeskPlace
  agenda: Agenda
  actie: Actie
  /** Title of its point. */
  punt: string
}

/** The action that a page of the facilitator is about; null when it is not there, or not in this gesprek. */
export async function loadAskedActie(rq: Rq): Promise<AskedActie | null> {
  const { gesprek: gesprekId = '', actie: id } = rq.params
  if (!isUuid(id)) return null
  const place = await openDesk(rq)
  const agenda = await loadAgenda(rq.db, gesprekId)
  const actie = await loadActie(rq.db, gesprekId, id)
  const punt = actie && (await loadPunt(rq.db, gesprekId, actie.verbeterpunt_id))
  if (!place || !agenda || !actie || !punt) return null
  return { place, agenda, actie, punt: punt.titel }
}
