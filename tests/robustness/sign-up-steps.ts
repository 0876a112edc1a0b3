import { isStap, type StapNaam, stappen } from '../../src/domains/gesprek/model/stappen.ts'
import { formTo, type Answer, type Visitor } from './visitor.ts'

type Fields = Record<string, string>

/** Somebody who answers every question the same way, apart from what a test says. */
const usual: Record<StapNaam, Fields> = {
  wie: { doelgroep: 'ouder' },
  leeftijd: { leeftijd: '16-plus' },
  regio: { regio: 'ja' },
  dagen: { alleKeren: 'ja' },
  ervaring: {},
  nodig: {},
  tegenkomen: { tegenkomen: 'nee' },
  naam: { naam: 'Iemand (verzonnen)' },
  volwassene: { volwasseneNaam: 'Tante (verzonnen)', volwasseneMail: 'tante@voorbeeld.invalid' },
  bereik: { bereik: 'mail', mail: 'iemand@voorbeeld.invalid' },
}

/** Begins to sign up: the first question. With a helper when `samen` says so. */
export async function beginSignUp(visitor: Visitor, gesprekId: string, fields: Fields = {}): Promise<Answer> {
  const path = `/gesprek/${gesprekId}/meedoen`
  const { to } = await visitor.fill(path, path, fields)
  return visitor.get(to)
}

/**
 * Answers the questions one by one, until this one or until everything is to be checked. Fields that are given replace
 * the usual answers, on whatever page they stand.
 */
export async function answerUntil(
  visitor: Visitor,
  first: Answer,
  given: Fields = {},
  until = 'controle',
): Promise<Answer> {
  let answer = first
  for (let page = stepOn(answer); page !== null && page !== until; page = stepOn(answer)) {
    const form = formTo(answer, `/meedoen/${page}`)
    const names: readonly string[] = stappen[page].velden
    const asked = Object.fromEntries(Object.entries(given).filter(([name]) => names.includes(name)))
    const { status, to, html } = await visitor.submit(form, { ...usual[page], ...asked })
    if (status !== 303) throw new Error(`The question ${page} gave ${status}: ${html.slice(0, 2000)}`)
    answer = await visitor.get(to)
  }
  return answer
}

/** Which question is on this page; null on the page where everything is checked. */
function stepOn({ forms }: Answer): StapNaam | null {
  const names = forms.map(({ action }) => /\/meedoen\/([a-z]+)$/.exec(action)?.[1] ?? '')
  return names.find(isStap) ?? null
}

/** The page where everything is checked, all questions answered. */
export async function atCheck(visitor: Visitor, gesprekId: string, given: Fields = {}): Promise<Answer> {
  return answerUntil(visitor, await beginSignUp(visitor, gesprekId), given)
}
