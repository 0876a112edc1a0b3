import { capabilityOf } from '../../../platform/access/index.ts'
import { type Outcome, page, redirect, type Rq } from '../../../platform/web/index.ts'
import { loadGesprek } from '../store/gesprek.ts'
import { confirmByAdult, findGekozenDoor } from '../store/volwassene.ts'
import { aanmeldenTexts } from '../texts/aanmelden.ts'
import { AdultEndedPage, AdultPage } from './adult-page.tsx'

/** What a young person wants to be called, what it is about, and whom to call; no region, place or date. */
export async function askAdult(rq: Rq): Promise<Outcome> {
  const hash = capabilityOf(rq.actor)
  const chosen = hash === null ? null : await findGekozenDoor(rq.db, hash)
  const gesprek = chosen === null ? null : await loadGesprek(rq.db, chosen.gesprekId)
  if (chosen === null || gesprek === null)
    return page(AdultEndedPage, {}, { title: aanmeldenTexts(rq.lang).volwasseneLink.endedTitle })
  const { naam, bevestigd } = chosen
  return page(AdultPage, { naam, bevestigd, contact: gesprek.contact }, { contact: gesprek.contact })
}

export async function sendAdult(rq: Rq): Promise<Outcome> {
  const hash = capabilityOf(rq.actor)
  if (hash !== null) await confirmByAdult(rq.db, hash, rq.today)
  return redirect('/ik-weet-ervan')
}
