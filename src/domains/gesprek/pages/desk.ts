import { notFound, type Outcome, page, redirect, type Rq } from '../../../platform/web/index.ts'
import { daysBetween } from '../model/days-between.ts'
import { missingSteps } from '../model/opzet.ts'
import { standen } from '../model/stand.ts'
import { loadAanmeldstand } from '../store/aanmeldstand.ts'
import { listPartijen } from '../store/codepartij.ts'
import { countSignedUp, stepBack } from '../store/step-back.ts'
import { stepForward } from '../store/step-forward.ts'
import { texts } from '../texts/index.ts'
import { startenTexts } from '../texts/starten.ts'
import { DeskPage } from './desk-page.tsx'
import { aboutDesk } from './about-gesprek.ts'
import { gesprekOf } from './gesprek-of.ts'
import { opzetFacts } from './opzet-facts.ts'

export async function showDesk(rq: Rq): Promise<Outcome> {
  const gesprek = await gesprekOf(rq)
  if (gesprek === null) return notFound()
  const { id, naam, stand } = gesprek
  const partijen = await listPartijen(rq.db, id)
  const model = {
    id,
    naam,
    stand,
    dagen: daysBetween(rq.today, gesprek.aanmeldenTot),
    rows: await loadAanmeldstand(rq.db, id),
    hasCodes: partijen.length > 0,
    notHandedOut: partijen.filter((partij) => partij.stand === 'klaar').length,
    signedUp: await countSignedUp(rq.db, id),
    panels: await rq.panels('gesprek-beheer', { gesprekId: id, regioId: gesprek.regioId }),
  }
  return page(DeskPage, model, aboutDesk(rq, gesprek))
}

/** Publish, begin, finish: only from the state that the reader saw. */
export async function stepOn(rq: Rq): Promise<Outcome> {
  const gesprek = await gesprekOf(rq)
  if (gesprek === null) return notFound()
  const t = texts(rq.lang).desk
  const desk = `/gesprek/${gesprek.id}/beheer`
  const seen = standen.find((stand) => stand === rq.form.text('gezien'))
  if (seen === 'opzet' && missingSteps(await opzetFacts(rq, gesprek)).length > 0)
    return redirect(
      `/gesprek/${gesprek.id}/opzet/controle`,
      startenTexts(rq.lang).controle.moetText,
      'warning',
    )
  if (seen === undefined || !(await stepForward(rq.db, gesprek.id, seen)))
    return redirect(desk, t.stale, 'warning')
  return redirect(desk, t.stepped)
}

/** Back to preparation, as long as nobody signed up. */
export async function goBack(rq: Rq): Promise<Outcome> {
  const gesprek = await gesprekOf(rq)
  if (gesprek === null) return notFound()
  const t = startenTexts(rq.lang).terug
  if (!(await stepBack(rq.db, gesprek.id)))
    return redirect(`/gesprek/${gesprek.id}/beheer`, t.tochNiet, 'warning')
  return redirect(`/gesprek/${gesprek.id}/opzet`, t.done)
}
