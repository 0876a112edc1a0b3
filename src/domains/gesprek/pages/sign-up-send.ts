import { type Outcome, redirect, type Rq } from '../../../platform/web/index.ts'
import { codeProblem } from '../model/codepartij.ts'
import { eersteOpen, leesAlles } from '../model/stappen.ts'
import { dropDraft, saveDraft } from '../store/draft.ts'
import { queueMoveUp } from '../store/sign-off.ts'
import { signUp } from '../store/sign-up.ts'
import { findCode, spendCode } from '../store/use-code.ts'
import { aanmeldenTexts } from '../texts/aanmelden.ts'
import { type SignUp, signUpOf } from './sign-up-of.ts'
import { tellToConfirm, tellVolwassene } from './tell-sign-up.ts'

/** The sign-up counts from here; the seat is held until it is confirmed. */
export async function sendSignUp(rq: Rq): Promise<Outcome> {
  const asked = await signUpOf(rq)
  if ('kind' in asked) return asked
  const { gesprek, concept, situatie, hash } = asked
  const path = `/gesprek/${gesprek.id}/meedoen`
  const read = leesAlles(concept.antwoorden, situatie)
  const open = eersteOpen(concept.antwoorden, situatie)
  if (open !== null || !read.ok) return redirect(`${path}/${open ?? 'controle'}`)
  if (!(await withCode(rq, asked))) {
    return redirect(`${path}/controle`, aanmeldenTexts(rq.lang).check.codeGone, 'warning')
  }
  await dropDraft(rq.db, hash)
  rq.letGo('aanmelding')
  rq.letGo('aanmeldcode')
  const { samen } = concept
  const signedUp = await signUp(rq.db, rq.keys, {
    gesprekId: gesprek.id,
    door: samen ? 'samen' : 'zelf',
    taal: rq.lang,
    aanmelding: read.value,
    today: rq.today,
    now: rq.now,
    // The device of a helper holds nothing afterwards.
    hold: (token, own) => (samen ? rq.holdOnly(own) : rq.hold('deelnemer', token, own)),
  })
  if (!signedUp.seated) await queueMoveUp(rq.db, gesprek.id, signedUp.doelgroep)
  await tellToConfirm(rq, gesprek, signedUp.id, signedUp.bevestigToken)
  await tellVolwassene(rq, gesprek, read.value.volwassene, signedUp.volwasseneToken)
  rq.concerns(signedUp.id)
  return redirect(samen ? `${path}/samen-klaar` : '/mijn-deelname/aangemeld')
}

/**
 * Uses the code up, when she came with one. False when somebody else used it in the meantime, or it was withdrawn: then
 * the answers stay, without the code. Of two people with one code, the second hears so here.
 */
async function withCode(rq: Rq, { concept, hash }: SignUp): Promise<boolean> {
  const { code } = concept
  if (code === null) return true
  await rq.holdOnly(code.hash)
  const good = codeProblem(await findCode(rq.db, code.hash), rq.today) === null
  const used = good && (await spendCode(rq.db, code.hash))
  await rq.holdOnly(hash)
  if (used) return true
  const antwoorden = { ...concept.antwoorden, doelgroep: code.doelgroep }
  await saveDraft(rq.db, rq.keys, hash, { ...concept, antwoorden, code: null })
  rq.letGo('aanmeldcode')
  return false
}
