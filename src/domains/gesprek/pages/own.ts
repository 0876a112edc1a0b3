import { invalid, notFound, type Outcome, page, redirect, type Rq } from '../../../platform/web/index.ts'
import { closedBecause } from '../model/stand.ts'
import { velden } from '../model/velden.ts'
import { changeNeeds } from '../store/own.ts'
import { signOff } from '../store/sign-off.ts'
import { eigenTexts } from '../texts/eigen.ts'
import { aboutGesprek } from './about-gesprek.ts'
import { gesprekOf } from './gesprek-of.ts'
import { ownModel } from './own-model.ts'
import { aboutOwn, ownOf } from './own-of.ts'
import { OwnPage } from './own-page.tsx'
import { SignedOffPage } from './signed-off-page.tsx'

export async function showOwn(rq: Rq): Promise<Outcome> {
  const found = await ownOf(rq)
  if ('kind' in found) return found
  return page(OwnPage, await ownModel(rq, found), aboutOwn(rq, found))
}

export async function saveNeeds(rq: Rq): Promise<Outcome> {
  const found = await ownOf(rq)
  if ('kind' in found) return found
  const read = rq.form.read(velden({ lang: rq.lang, offered: [], belEerst: false }).nodig)
  if (!read.ok) return invalid(OwnPage, await ownModel(rq, found, read.state), aboutOwn(rq, found))
  const { behoeften, nodig, brengtMee } = read.value
  await changeNeeds(rq.db, found.own, { behoeften, nodig, brengtIemandMee: brengtMee === 'ja' })
  return redirect('/mijn-deelname', eigenTexts(rq.lang).nodig.bewaard)
}

/** One press, and then a page that says what happened and how to come back. */
export async function sendSignOff(rq: Rq): Promise<Outcome> {
  const found = await ownOf(rq)
  if ('kind' in found) return found
  await signOff(rq.db, found.own, { reden: 'zelf', now: rq.now })
  rq.letGo('deelnemer')
  return redirect(`/gesprek/${found.gesprek.id}/afgemeld`)
}

/** Knows nobody: whoever signed off gave her link back. */
export async function showSignedOff(rq: Rq): Promise<Outcome> {
  const gesprek = await gesprekOf(rq)
  if (gesprek === null) return notFound()
  const label = eigenTexts(rq.lang).title.afgemeld
  const { id, contact } = gesprek
  const model = { gesprekId: id, contact, open: closedBecause(gesprek, rq.today) === null }
  return page(SignedOffPage, model, aboutGesprek(rq, gesprek, { label }))
}
