import { invalid, notFound, type Outcome, redirect, type Rq } from '../../../platform/web/index.ts'
import { velden } from '../model/velden.ts'
import { changeBereik } from '../store/bereik.ts'
import { renewLink } from '../store/renew-link.ts'
import { deelnemerTexts } from '../texts/deelnemer.ts'
import { aboutDeelnemer, deelnemerModel, deelnemerOf } from './deelnemer-of.ts'
import { DeelnemerPage } from './deelnemer-page.tsx'

/**
 * What she says on the phone about her address. Whoever read the old one loses the link; the new one gets everything
 * anew.
 */
export async function saveBereik(rq: Rq): Promise<Outcome> {
  const found = await deelnemerOf(rq)
  if (found === null || found.deelnemer.stand === 'afgemeld') return notFound()
  const { gesprekId, deelnemer, path } = found
  const read = rq.form.read(velden({ lang: rq.lang, offered: [], belEerst: false }).bereik)
  if (!read.ok) {
    const model = await deelnemerModel(rq, found, { bereik: read.state })
    return invalid(DeelnemerPage, { ...model, form: read.state }, await aboutDeelnemer(rq))
  }
  await changeBereik(rq.db, { id: deelnemer.id, gesprekId }, read.value)
  await renewLink(rq.db, rq.keys, { gesprekId, ...deelnemer })
  await rq.announce('deelnemer-aangemeld', { deelnemerId: deelnemer.id })
  const t = deelnemerTexts(rq.lang)
  if (deelnemer.bevestigenVoor !== null) return redirect(path, t.gewijzigdEerst, 'info')
  return redirect(path, read.value.bereik === 'bel' ? t.gewijzigdBel : t.gewijzigd)
}
