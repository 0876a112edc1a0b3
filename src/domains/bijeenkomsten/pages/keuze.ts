import { emptyForm, type FormState } from '../../../platform/forms/index.ts'
import { invalid, notFound, page, redirect, type Outcome, type Rq } from '../../../platform/web/index.ts'
import { bereikOf, loadDeelnemerForMail, saveMist } from '../../gesprek/index.ts'
import { mailChoice } from '../jobs/mail-choice.ts'
import { upcoming } from '../model/bijeenkomst.ts'
import { meetingLine } from '../model/mail-parts.ts'
import { inLanguage } from '../model/template-language.ts'
import { loadBijeenkomsten } from '../store/bijeenkomsten.ts'
import { plannenTexts } from '../texts/plannen.ts'
import { KeuzePage } from './keuze-page.tsx'
import { aboutOwn, ownOf } from './own-of.ts'

type Own = NonNullable<Awaited<ReturnType<typeof ownOf>>>

export async function showKeuze(rq: Rq): Promise<Outcome> {
  const own = await ownOf(rq)
  if (own === null) return notFound()
  return page(KeuzePage, await modelOf(rq, own, emptyForm), await about(rq, own))
}

/** What she said about meetings that are over stays as it was. */
export async function saveKeuze(rq: Rq): Promise<Outcome> {
  const own = await ownOf(rq)
  if (own === null) return notFound()
  const t = plannenTexts(rq.lang).keuze
  const all = await loadBijeenkomsten(rq.db, own.gesprekId)
  const open = upcoming(all).map(({ id }) => id)
  const ticked = rq.form.list('mist')
  const missed = open.filter((id) => ticked.includes(id))
  if (open.length > 0 && missed.length === open.length) {
    const form = rq.form.withErrors({ name: 'mist', message: t.allMissed })
    return invalid(KeuzePage, await modelOf(rq, own, form), await about(rq, own))
  }
  const kept = own.mist.filter((id) => !open.includes(id) && all.some((one) => one.id === id))
  const changed = open.filter((id) => missed.includes(id) !== own.mist.includes(id))
  await saveMist(rq.db, own, [...kept, ...missed])
  for (const bijeenkomstId of changed) await mailChoice(rq.db, { deelnemerId: own.id, bijeenkomstId })
  rq.concerns(own.id)
  const deelnemer = await loadDeelnemerForMail(rq.db, own.id)
  const byMail = deelnemer !== null && bereikOf(deelnemer) === 'mail' && own.veilig && own.stand === 'plaats'
  return redirect('/mijn-deelname', changed.length > 0 && byMail ? t.saved : t.savedQuiet)
}

async function modelOf(rq: Rq, own: Own, form: FormState) {
  const bijeenkomsten = upcoming(await loadBijeenkomsten(rq.db, own.gesprekId)).map((one) => ({
    id: one.id,
    line: meetingLine(inLanguage(one, rq.lang), rq.lang),
  }))
  return { bijeenkomsten, mist: own.mist, form }
}

function about(rq: Rq, own: Own) {
  const { titles, own: t } = plannenTexts(rq.lang)
  return aboutOwn(rq, own.gesprekId, t.crumb, titles.keuze)
}
