import { notFound, type Outcome, page, redirect, type Rq } from '../../../platform/web/index.ts'
import { standen } from '../model/stand.ts'
import { listPartijen } from '../store/codepartij.ts'
import { countWaiting } from '../store/deelnemers.ts'
import { loadSeats } from '../store/seats.ts'
import { stepForward } from '../store/step-forward.ts'
import { texts } from '../texts/index.ts'
import { DeskPage } from './desk-page.tsx'
import { aboutDesk } from './about-gesprek.ts'
import { gesprekOf } from './gesprek-of.ts'

export async function showDesk(rq: Rq): Promise<Outcome> {
  const gesprek = await gesprekOf(rq)
  if (gesprek === null) return notFound()
  const { id, naam, stand } = gesprek
  const waiting = new Map((await countWaiting(rq.db, id)).map((row) => [row.doelgroep, row.aantal]))
  const rows = (await loadSeats(rq.db, id)).map(({ doelgroep, aantal, bezet }) => ({
    doelgroep,
    aantal,
    bezet,
    wacht: waiting.get(doelgroep) ?? 0,
  }))
  const partijen = await listPartijen(rq.db, id)
  const hasCodes = partijen.length > 0
  const notHandedOut = partijen.filter((partij) => partij.stand === 'klaar').length
  const panels = await rq.panels('gesprek-beheer', { gesprekId: id, regioId: gesprek.regioId })
  return page(DeskPage, { id, naam, stand, rows, hasCodes, notHandedOut, panels }, aboutDesk(rq, gesprek))
}

/** Publish, begin, finish: only from the state that the reader saw. */
export async function stepOn(rq: Rq): Promise<Outcome> {
  const gesprek = await gesprekOf(rq)
  if (gesprek === null) return notFound()
  const t = texts(rq.lang).desk
  const desk = `/gesprek/${gesprek.id}/beheer`
  const seen = standen.find((stand) => stand === rq.form.text('gezien'))
  if (seen === 'opzet' && gesprek.doelgroepen.length === 0) return redirect(desk, t.noSeats, 'warning')
  if (seen === undefined || !(await stepForward(rq.db, gesprek.id, seen)))
    return redirect(desk, t.stale, 'warning')
  return redirect(desk, t.stepped)
}
