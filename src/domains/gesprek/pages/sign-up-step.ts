import { emptyForm, type FormState } from '../../../platform/forms/index.ts'
import { invalid, notFound, type Outcome, page, redirect, type Rq } from '../../../platform/web/index.ts'
import {
  bewaard,
  eersteOpen,
  gevraagdeStappen,
  isStap,
  leesStap,
  leidtNaar,
  type StapNaam,
  stappen,
} from '../model/stappen.ts'
import { loadSeats } from '../store/seats.ts'
import { saveDraft } from '../store/draft.ts'
import { aanmeldenTexts } from '../texts/aanmelden.ts'
import { isForJong } from './answer-rows.ts'
import { offeredBy } from './offered.ts'
import { type SignUp, signUpOf } from './sign-up-of.ts'
import { SignUpStepPage } from './sign-up-step-page.tsx'
import type { StepModel } from './step-model.ts'
import { stepTitle } from './step-title.ts'

/** The question in the address, when it is asked of her. */
function askedStep(rq: Rq, { stappen: asked }: SignUp): StapNaam | null {
  const naam = rq.params['stap'] ?? ''
  return isStap(naam) && asked.includes(naam) ? naam : null
}

export async function askStep(rq: Rq): Promise<Outcome> {
  const signUp = await signUpOf(rq)
  if ('kind' in signUp) return signUp
  const stap = askedStep(rq, signUp)
  if (stap === null) return notFound()
  const terug = rq.query.get('terug') === 'controle'
  return page(SignUpStepPage, await stepModel(rq, signUp, stap, { terug }), about(rq, signUp, stap))
}

/** Keeps the answer and goes on: to the next question, or back to the page where everything is checked. */
export async function saveStep(rq: Rq): Promise<Outcome> {
  const signUp = await signUpOf(rq)
  if ('kind' in signUp) return signUp
  const stap = askedStep(rq, signUp)
  if (stap === null) return notFound()
  const { concept, situatie, gesprek, hash } = signUp
  const typed = bewaard(stap, rq.form.values)
  const antwoorden = { ...concept.antwoorden, ...typed }
  const read = leesStap(stap, antwoorden, situatie)
  const terug = rq.form.text('terug') === 'controle'
  if (!read.ok) {
    const form = { values: rq.form.values, errors: read.state.errors }
    return invalid(
      SignUpStepPage,
      await stepModel(rq, signUp, stap, { terug, form }),
      about(rq, signUp, stap),
    )
  }
  const path = `/gesprek/${gesprek.id}/meedoen`
  // An answer with which she cannot go on here is not kept.
  const elders = leidtNaar(stap, antwoorden, situatie)
  if (elders !== null) return redirect(`${path}/${elders}`)
  await saveDraft(rq.db, rq.keys, hash, { ...concept, antwoorden })
  const asked = gevraagdeStappen(antwoorden, situatie)
  const next = terug ? eersteOpen(antwoorden, situatie) : asked[asked.indexOf(stap) + 1]
  return redirect(`${path}/${next ?? 'controle'}${terug && next ? '?terug=controle' : ''}`)
}

function about(rq: Rq, { options, stappen: asked, gesprek }: SignUp, stap: StapNaam) {
  const once = gesprek.sjabloon === 'dialoogtafel'
  const t = aanmeldenTexts(rq.lang)
  const count = t.stap.count(asked.indexOf(stap) + 1, asked.length + 1)
  return { ...options, title: `${count}: ${stepTitle(stap, { once }, t)}` }
}

async function stepModel(
  rq: Rq,
  { gesprek, concept, situatie, stappen: asked }: SignUp,
  stap: StapNaam,
  { terug, form }: { terug: boolean; form?: FormState },
): Promise<StepModel> {
  const index = asked.indexOf(stap)
  const path = `/gesprek/${gesprek.id}/meedoen`
  const { antwoorden } = concept
  const before = stappen[stap].velden.some((veld) => antwoorden[veld] !== undefined)
  const seats = stap === 'wie' ? await loadSeats(rq.db, gesprek.id) : []
  return {
    form: form ?? (before ? { values: bewaard(stap, antwoorden), errors: [] } : emptyForm),
    stap,
    action: `${path}/${stap}`,
    discard: `${path}/weggooien`,
    back: terug ? `${path}/controle` : index === 0 ? path : `${path}/${asked[index - 1]}`,
    isFirst: index === 0,
    nummer: index + 1,
    totaal: asked.length + 1,
    terug,
    samen: concept.samen,
    jong: isForJong(antwoorden, situatie),
    once: gesprek.sjabloon === 'dialoogtafel',
    offered: offeredBy(seats),
    regio: { naam: gesprek.regioNaam, slug: gesprek.regioSlug },
    belEerst: antwoorden['tegenkomen'] === 'ja',
    panels: stap === 'dagen' ? await rq.panels('meedoen-dagen', { gesprekId: gesprek.id }) : [],
  }
}
