import { type Outcome, page, redirect, type Rq } from '../../../platform/web/index.ts'
import { doelgroepVan, eersteOpen } from '../model/stappen.ts'
import type { Bereik } from '../model/reach.ts'
import { dropDraft } from '../store/draft.ts'
import { loadSeats } from '../store/seats.ts'
import { aanmeldenTexts } from '../texts/aanmelden.ts'
import { answerRows } from './answer-rows.ts'
import { CheckPage } from './check-page.tsx'
import { signUpOf } from './sign-up-of.ts'

/** Also where one goes on later: what is still open is asked first. */
export async function checkSignUp(rq: Rq): Promise<Outcome> {
  const signUp = await signUpOf(rq)
  if ('kind' in signUp) return signUp
  const { gesprek, concept, situatie, stappen, options } = signUp
  const path = `/gesprek/${gesprek.id}/meedoen`
  const open = eersteOpen(concept.antwoorden, situatie)
  if (open !== null) return redirect(`${path}/${open}`)
  const doelgroep = doelgroepVan(concept.antwoorden, situatie)
  const seats = await loadSeats(rq.db, gesprek.id)
  const t = aanmeldenTexts(rq.lang)
  const totaal = stappen.length + 1
  const model = {
    path,
    rows: answerRows(concept.antwoorden, stappen, rq.lang),
    totaal,
    full: (seats.find((one) => one.doelgroep === doelgroep)?.vrij ?? 0) === 0,
    samen: concept.samen,
    bereik: concept.antwoorden['bereik'] as Bereik,
  }
  return page(CheckPage, model, { ...options, title: `${t.stap.count(totaal, totaal)}: ${t.title.check}` })
}

/** Leaves nothing behind, on this device or with us. */
export async function discardSignUp(rq: Rq): Promise<Outcome> {
  const to = `/gesprek/${rq.params['gesprek']}`
  const signUp = await signUpOf(rq)
  if (!('kind' in signUp)) await dropDraft(rq.db, signUp.hash)
  rq.letGo('aanmelding')
  rq.letGo('aanmeldcode')
  return redirect(to, aanmeldenTexts(rq.lang).stap.discarded)
}
