import { isUuid } from '../../../platform/access/index.ts'
import { notFound, type Outcome, page, redirect, type Rq } from '../../../platform/web/index.ts'
import { type Deelnemer, loadDeelnemer } from '../store/deelnemers.ts'
import { forgetDeelnemer } from '../store/forget.ts'
import { renewLink } from '../store/renew-link.ts'
import { signOff } from '../store/sign-off.ts'
import { texts } from '../texts/index.ts'
import { DeelnemerPage } from './deelnemer-page.tsx'
import { aboutGesprek } from './about-gesprek.ts'
import { gesprekOf } from './gesprek-of.ts'

async function deelnemerOf(rq: Rq): Promise<{ gesprekId: string; deelnemer: Deelnemer } | null> {
  const { gesprek: gesprekId = '', deelnemer: id } = rq.params
  if (!isUuid(id)) return null
  const deelnemer = await loadDeelnemer(rq.db, gesprekId, id)
  if (deelnemer === null) return null
  rq.concerns(id)
  return { gesprekId, deelnemer }
}

export async function showDeelnemer(rq: Rq): Promise<Outcome> {
  const found = await deelnemerOf(rq)
  const gesprek = await gesprekOf(rq)
  if (found === null || gesprek === null) return notFound()
  const t = texts(rq.lang)
  const list = { label: t.crumb.deelnemers, href: `/gesprek/${gesprek.id}/deelnemers` }
  return page(DeelnemerPage, found, aboutGesprek(rq, gesprek, list, { label: t.title.deelnemer }))
}

export async function sendNewLink(rq: Rq): Promise<Outcome> {
  const found = await deelnemerOf(rq)
  if (found === null || found.deelnemer.stand === 'afgemeld' || found.deelnemer.mail === null)
    return notFound()
  const { gesprekId, deelnemer } = found
  await renewLink(rq.db, rq.keys, { gesprekId, ...deelnemer })
  await rq.announce('deelnemer-aangemeld', { deelnemerId: deelnemer.id })
  return redirect(`/gesprek/${gesprekId}/deelnemers/${deelnemer.id}`, texts(rq.lang).deelnemer.newLinkDone)
}

export async function signDeelnemerOff(rq: Rq): Promise<Outcome> {
  const found = await deelnemerOf(rq)
  if (found === null) return notFound()
  const { gesprekId, deelnemer } = found
  const back = `/gesprek/${gesprekId}/deelnemers/${deelnemer.id}`
  const t = texts(rq.lang).deelnemer
  if (deelnemer.stand === 'afgemeld') return redirect(back, t.gone, 'warning')
  await signOff(rq.db, { gesprekId, ...deelnemer })
  return redirect(back, t.signOffDone)
}

/** Somebody asks to be forgotten: first the seat is given free, then name and addresses go. */
export async function forget(rq: Rq): Promise<Outcome> {
  const found = await deelnemerOf(rq)
  if (found === null || found.deelnemer.stand !== 'afgemeld') return notFound()
  const { gesprekId, deelnemer } = found
  await forgetDeelnemer(rq.db, gesprekId, deelnemer.id)
  return redirect(`/gesprek/${gesprekId}/deelnemers`, texts(rq.lang).deelnemer.forgetDone)
}
