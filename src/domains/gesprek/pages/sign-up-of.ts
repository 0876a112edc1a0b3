import { capabilityOf } from '../../../platform/access/index.ts'
import { notFound, type Outcome, page, type Rq } from '../../../platform/web/index.ts'
import { doelgroepVan, gevraagdeStappen, type Situatie, type StapNaam } from '../model/stappen.ts'
import { isJong } from '../model/doelgroep.ts'
import { closedBecause } from '../model/stand.ts'
import { hasBasisOnder16 } from '../store/basis-onder-16.ts'
import { type Concept, loadDraft } from '../store/draft.ts'
import type { Gesprek } from '../store/gesprek.ts'
import { aanmeldenTexts } from '../texts/aanmelden.ts'
import { aboutGesprek } from './about-gesprek.ts'
import { typedRows } from './answer-rows.ts'
import { ClosedPage } from './closed-page.tsx'
import { gesprekOf } from './gesprek-of.ts'
import { SignUpGonePage } from './sign-up-gone-page.tsx'

/** Somebody in the middle of signing up. */
export interface SignUp {
  gesprek: Gesprek
  hash: string
  concept: Concept
  situatie: Situatie
  /** The questions that are asked of her, in order. */
  stappen: StapNaam[]
  options: ReturnType<typeof aboutSignUp>
}

export function aboutSignUp(rq: Rq, gesprek: Gesprek) {
  return aboutGesprek(rq, gesprek, { label: aanmeldenTexts(rq.lang).title.begin })
}

/** The answers that this browser holds for this gesprek; an outcome when one cannot go on. */
export async function signUpOf(rq: Rq): Promise<SignUp | Outcome> {
  const gesprek = await gesprekOf(rq)
  if (gesprek === null) return notFound()
  const options = aboutSignUp(rq, gesprek)
  const hash = capabilityOf(rq.actor)
  const draft = hash === null ? null : await loadDraft(rq.db, rq.keys, { hash, today: rq.today })
  const because = closedBecause(gesprek, rq.today)
  if (because !== null) {
    const antwoorden = draft?.gesprekId === gesprek.id ? draft.concept.antwoorden : {}
    const typed = typedRows({ ...antwoorden, ...rq.form.values }, rq.lang)
    return page(ClosedPage, { because, typed, contact: gesprek.contact }, options)
  }
  if (hash === null || draft === null || draft.gesprekId !== gesprek.id)
    return page(SignUpGonePage, { gesprekId: gesprek.id }, options)
  const { concept } = draft
  const situatie: Situatie = {
    lang: rq.lang,
    offered: gesprek.doelgroepen,
    byCode: concept.code?.doelgroep ?? null,
    basisOnder16: false,
    door: concept.samen ? 'samen' : 'zelf',
  }
  if (isJong(doelgroepVan(concept.antwoorden, situatie)))
    situatie.basisOnder16 = await hasBasisOnder16(rq.db, gesprek.id)
  return {
    gesprek,
    hash,
    concept,
    situatie,
    stappen: gevraagdeStappen(concept.antwoorden, situatie),
    options,
  }
}
