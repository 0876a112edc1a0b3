import { notFound, type Outcome, page, type Rq } from '../../../platform/web/index.ts'
import type { Gesprek } from '../store/gesprek.ts'
import { startenTexts } from '../texts/starten.ts'
import { aboutDesk } from './about-gesprek.ts'
import { gesprekOf } from './gesprek-of.ts'
import { CheckAndOpenPage } from './opzet-check-page.tsx'
import { opzetFacts } from './opzet-facts.ts'
import { OpzetMeetingsPage } from './opzet-meetings-page.tsx'
import { OpzetPage } from './opzet-page.tsx'
import { loadSeats } from '../store/seats.ts'

export async function showOpzet(rq: Rq): Promise<Outcome> {
  const gesprek = await gesprekOf(rq)
  if (gesprek === null) return notFound()
  const { id, naam, stand } = gesprek
  const model = { id, naam, stand, facts: await opzetFacts(rq, gesprek) }
  return page(OpzetPage, model, about(rq, gesprek))
}

/** The first step belongs to the room of the meetings: it shows its own part. */
export async function showOpzetMeetings(rq: Rq): Promise<Outcome> {
  const gesprek = await gesprekOf(rq)
  if (gesprek === null) return notFound()
  const panels = await rq.panels('gesprek-opzet', { gesprekId: gesprek.id, regioId: gesprek.regioId })
  return page(OpzetMeetingsPage, { id: gesprek.id, panels }, about(rq, gesprek, 'bijeenkomsten'))
}

export async function showCheckAndOpen(rq: Rq): Promise<Outcome> {
  const gesprek = await gesprekOf(rq)
  if (gesprek === null) return notFound()
  const { id, naam, inleiding, stand, contact, aanmeldenTot } = gesprek
  const facts = await opzetFacts(rq, gesprek)
  const seats = await loadSeats(rq.db, id)
  return page(
    CheckAndOpenPage,
    { id, naam, inleiding, stand, contact, aanmeldenTot, facts, seats },
    about(rq, gesprek, 'controle'),
  )
}

function about(rq: Rq, gesprek: Gesprek, step?: 'bijeenkomsten' | 'controle') {
  const { crumb, title } = startenTexts(rq.lang)
  const list = { label: crumb.opzet, href: `/gesprek/${gesprek.id}/opzet` }
  return step === undefined
    ? aboutDesk(rq, gesprek, { label: crumb.opzet })
    : aboutDesk(rq, gesprek, list, { label: title[step] })
}
