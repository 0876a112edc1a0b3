import { type Outcome, page, redirect, type Rq } from '../../../platform/web/index.ts'
import { acceptAanbod } from '../store/accept-aanbod.ts'
import { askAgain, declineAanbod } from '../store/decline-aanbod.ts'
import { loadOpenAanbod } from '../store/own-aanbod.ts'
import { wachtlijstTexts } from '../texts/wachtlijst.ts'
import { NoSeatPage } from './no-seat-page.tsx'
import { aboutOwn, ownOf } from './own-of.ts'

const home = '/mijn-deelname'

export async function takeSeat(rq: Rq): Promise<Outcome> {
  const found = await ownOf(rq)
  if ('kind' in found) return found
  const { mijn: t } = wachtlijstTexts(rq.lang)
  if (found.own.stand === 'plaats') return redirect(home, t.aangenomen)
  const answer = await acceptAanbod(rq.db, found.own, rq)
  if (answer === 'aangenomen') return redirect(home, t.aangenomen)
  return redirect(home, answer === 'weg' ? t.weg : t.teLaat, 'warning')
}

/** Says what a no means before she says it. */
export async function askNoSeat(rq: Rq): Promise<Outcome> {
  const found = await ownOf(rq)
  if ('kind' in found) return found
  const t = wachtlijstTexts(rq.lang)
  if ((await loadOpenAanbod(rq.db, found.own.id)) === null) return redirect(home, t.mijn.weg, 'warning')
  const { contact } = found.gesprek
  return page(NoSeatPage, { name: contact.name, phone: contact.phone }, aboutOwn(rq, found, t.title.nee))
}

export async function sendNoSeat(rq: Rq): Promise<Outcome> {
  const found = await ownOf(rq)
  if ('kind' in found) return found
  const { own, gesprek } = found
  const { mijn: t } = wachtlijstTexts(rq.lang)
  const stays = rq.form.text('besluit') !== 'van-de-lijst'
  if (!(await declineAanbod(rq.db, own, { stays, door: 'zelf', now: rq.now })))
    return redirect(home, t.weg, 'warning')
  if (stays) return redirect(home, t.neeGedaan)
  rq.letGo('deelnemer')
  return redirect(`/gesprek/${gesprek.id}/afgemeld`)
}

/** She did not answer in time, and still wants a seat. */
export async function stillWant(rq: Rq): Promise<Outcome> {
  const found = await ownOf(rq)
  if ('kind' in found) return found
  await askAgain(rq.db, found.own)
  return redirect(home, wachtlijstTexts(rq.lang).mijn.weerGedaan)
}
