import { notFound, type Outcome, page, redirect, type Rq } from '../../../platform/web/index.ts'
import { forgetDeelnemer } from '../store/forget.ts'
import { renewLink } from '../store/renew-link.ts'
import { signOff } from '../store/sign-off.ts'
import { texts } from '../texts/index.ts'
import { aboutDeelnemer, deelnemerModel, deelnemerOf } from './deelnemer-of.ts'
import { DeelnemerPage } from './deelnemer-page.tsx'

export async function showDeelnemer(rq: Rq): Promise<Outcome> {
  const found = await deelnemerOf(rq)
  if (found === null) return notFound()
  return page(DeelnemerPage, await deelnemerModel(rq, found), await aboutDeelnemer(rq))
}

export async function sendNewLink(rq: Rq): Promise<Outcome> {
  const found = await deelnemerOf(rq)
  if (found === null) return notFound()
  const { gesprekId, deelnemer, path } = found
  const { stand, bereik, bevestigenVoor } = deelnemer
  if (stand === 'afgemeld' || bereik === 'bel' || bevestigenVoor !== null) return notFound()
  await renewLink(rq.db, rq.keys, { gesprekId, ...deelnemer })
  await rq.announce('deelnemer-aangemeld', { deelnemerId: deelnemer.id })
  return redirect(path, texts(rq.lang).deelnemer.newLinkDone)
}

export async function signDeelnemerOff(rq: Rq): Promise<Outcome> {
  const found = await deelnemerOf(rq)
  if (found === null) return notFound()
  const { gesprekId, deelnemer, path } = found
  const t = texts(rq.lang).deelnemer
  const isOff = await signOff(rq.db, { gesprekId, ...deelnemer }, { reden: 'host', now: rq.now })
  return isOff ? redirect(path, t.signOffDone) : redirect(path, t.gone, 'warning')
}

/** Somebody asks to be forgotten: first the seat is given free, then name and addresses go. */
export async function forget(rq: Rq): Promise<Outcome> {
  const found = await deelnemerOf(rq)
  if (found === null || found.deelnemer.stand !== 'afgemeld') return notFound()
  const { gesprekId, deelnemer } = found
  await forgetDeelnemer(rq.db, gesprekId, deelnemer.id)
  return redirect(`/gesprek/${gesprekId}/deelnemers`, texts(rq.lang).deelnemer.forgetDone)
}
