import { notFound, type Outcome, page, redirect, type Rq } from '../../../platform/web/index.ts'
import { linkCapability } from '../model/bevestiging.ts'
import { gevraagdeStappen } from '../model/stappen.ts'
import { closedBecause } from '../model/stand.ts'
import { startDraft } from '../store/draft.ts'
import { ClosedPage } from './closed-page.tsx'
import { gesprekOf } from './gesprek-of.ts'
import { heldCode } from './held-code.ts'
import { aboutSignUp } from './sign-up-of.ts'
import { SignUpPage } from './sign-up-page.tsx'

export async function askSignUp(rq: Rq): Promise<Outcome> {
  const gesprek = await gesprekOf(rq)
  if (gesprek === null) return notFound()
  const options = aboutSignUp(rq, gesprek)
  const because = closedBecause(gesprek, rq.today)
  if (because !== null) return page(ClosedPage, { because, typed: [], contact: gesprek.contact }, options)
  const code = await heldCode(rq, gesprek.id)
  const model = {
    gesprekId: gesprek.id,
    byCode: code?.doelgroep ?? null,
    hasSeats: gesprek.doelgroepen.length > 0,
    contact: gesprek.contact,
  }
  return page(SignUpPage, model, options)
}

/** From here on what is typed is kept, for this browser only. The code that she came with goes along. */
export async function startSignUp(rq: Rq): Promise<Outcome> {
  const gesprek = await gesprekOf(rq)
  if (gesprek === null) return notFound()
  const path = `/gesprek/${gesprek.id}/meedoen`
  if (closedBecause(gesprek, rq.today) !== null || gesprek.doelgroepen.length === 0) return redirect(path)
  const code = await heldCode(rq, gesprek.id)
  const samen = rq.form.text('samen') === 'ja'
  const { token, hash } = linkCapability()
  await rq.hold('aanmelding', token, hash)
  await startDraft(rq.db, rq.keys, {
    gesprekId: gesprek.id,
    hash,
    today: rq.today,
    concept: { antwoorden: {}, code, samen },
  })
  const situatie = {
    lang: rq.lang,
    offered: gesprek.doelgroepen,
    byCode: code?.doelgroep ?? null,
    basisOnder16: false,
    door: samen ? ('samen' as const) : ('zelf' as const),
  }
  return redirect(`${path}/${gevraagdeStappen({}, situatie)[0]}`)
}
