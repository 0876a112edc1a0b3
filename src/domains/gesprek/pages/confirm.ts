import { capabilityOf } from '../../../platform/access/index.ts'
import { type Outcome, page, redirect, type Rq } from '../../../platform/web/index.ts'
import { deelnemerCapability } from '../model/deelnemer-link.ts'
import { isJong } from '../model/doelgroep.ts'
import { isVeiligTeMailen } from '../model/reach.ts'
import { type Bevestiging, confirmSeat, findBevestiging } from '../store/bevestiging.ts'
import { type Gesprek, loadGesprek } from '../store/gesprek.ts'
import { aanmeldenTexts } from '../texts/aanmelden.ts'
import { ConfirmedPage, ConfirmPage, LapsedPage, UsedPage } from './confirm-page.tsx'

interface Found {
  row: Bevestiging
  gesprek: Gesprek
}

/** The sign-up behind the link, or the page that says why there is nothing to confirm. */
async function found(rq: Rq): Promise<Found | Outcome> {
  const t = aanmeldenTexts(rq.lang).bevestigen
  const hash = capabilityOf(rq.actor)
  const row = hash === null ? null : await findBevestiging(rq.db, hash)
  const gesprek = row === null ? null : await loadGesprek(rq.db, row.gesprekId)
  if (row === null || gesprek === null) return page(UsedPage, {}, { title: t.usedTitle })
  rq.concerns(row.id)
  if (row.stand === 'afgemeld') {
    const model = { gesprekId: gesprek.id }
    return page(LapsedPage, model, { title: t.lapsedTitle, contact: gesprek.contact })
  }
  return { row, gesprek }
}

/** One button: opening the link itself changes nothing, as mail programs open links too. */
export async function askConfirm(rq: Rq): Promise<Outcome> {
  const one = await found(rq)
  if ('kind' in one) return one
  return page(ConfirmPage, { seated: one.row.stand === 'plaats' }, { contact: one.gesprek.contact })
}

export async function sendConfirm(rq: Rq): Promise<Outcome> {
  const one = await found(rq)
  if ('kind' in one) return one
  const { row } = one
  const { token, hash } = deelnemerCapability(rq.keys, row.id, row.sleutelVersie)
  // Others may read the mail of a young person: its link confirms, and opens no page with a place.
  const isOpened = isVeiligTeMailen({ jong: isJong(row.doelgroep), hostBevestigd: row.hostBevestigd })
  await (isOpened ? rq.hold('deelnemer', token, hash) : rq.holdOnly(hash))
  if (!(await confirmSeat(rq.db, row.id, rq.today))) return redirect('/plaats-bevestigen')
  rq.letGo('bevestiging')
  await rq.announce('deelnemer-aangemeld', { deelnemerId: row.id })
  const t = aanmeldenTexts(rq.lang).bevestigen
  if (!isOpened) return redirect('/plaats-bevestigen/klaar')
  return redirect('/mijn-deelname', row.stand === 'plaats' ? t.done : t.doneWaiting)
}

export async function showConfirmed(): Promise<Outcome> {
  return page(ConfirmedPage, {})
}
