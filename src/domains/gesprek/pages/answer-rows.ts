import type { Lang } from '../../../platform/text/index.ts'
import type { Behoefte } from '../model/aanmelding.ts'
import { isJong } from '../model/doelgroep.ts'
import {
  type Antwoorden,
  doelgroepVan,
  type Situatie,
  stappen,
  type StapNaam,
  stapNamen,
} from '../model/stappen.ts'
import { texts } from '../texts/index.ts'
import { aanmeldenTexts } from '../texts/aanmelden.ts'

export interface AnswerRow {
  /** The question to which one goes to change it. */
  stap: StapNaam
  term: string
  /** '' when nothing was filled in. */
  answer: string
}

type Read = (antwoorden: Antwoorden, lang: Lang) => [term: string, answer: string][]

const text = (antwoorden: Antwoorden, name: string) => String(antwoorden[name] ?? '').trim()
const list = (antwoorden: Antwoorden, name: string) =>
  [antwoorden[name] ?? []].flat().filter((one) => one !== '')

/** What was answered, in words; a line of its own for each thing that was asked. */
const rowsOf: Record<StapNaam, Read> = {
  wie: (a, lang) => [
    [aanmeldenTexts(lang).wie.kort, text(a, 'doelgroep') && texts(lang).doelgroep(text(a, 'doelgroep'))],
  ],
  leeftijd: (a, lang) => {
    const t = aanmeldenTexts(lang).leeftijd
    return [[t.kort, choice(text(a, 'leeftijd'), t, ['14-15', '16-plus', 'jonger'])]]
  },
  regio: (a, lang) => {
    const t = aanmeldenTexts(lang).regio
    return [[t.kort, choice(text(a, 'regio'), t, ['ja', 'anders', 'nee'])]]
  },
  dagen: (a, lang) => {
    const t = aanmeldenTexts(lang).dagen
    const misses = list(a, 'mist').length
    const perDag = misses === 0 ? t.ja : t.misses(misses)
    return [
      [t.kort, text(a, 'alleKeren') === 'per-dag' ? perDag : choice(text(a, 'alleKeren'), t, ['ja', 'nee'])],
    ]
  },
  ervaring: (a, lang) => {
    const t = aanmeldenTexts(lang).ervaring
    return [
      [t.kort, text(a, 'ervaring')],
      [t.namensKort, text(a, 'namens')],
    ]
  },
  nodig: (a, lang) => {
    const t = aanmeldenTexts(lang).nodig
    const chosen = list(a, 'behoeften').map((code) => t.behoefte[code as Behoefte] ?? '')
    return [
      [t.kort, [...chosen, text(a, 'nodig')].filter((one) => one !== '').join('. ')],
      [t.brengtMeeKort, text(a, 'brengtMee') === 'ja' ? aanmeldenTexts(lang).dagen.ja : ''],
    ]
  },
  tegenkomen: (a, lang) => {
    const t = aanmeldenTexts(lang).tegenkomen
    const rows: [string, string][] = [[t.kort, choice(text(a, 'tegenkomen'), t, ['ja', 'nee'])]]
    return text(a, 'tegenkomen') === 'ja' ? [...rows, [t.tekstKort, text(a, 'belTekst')]] : rows
  },
  naam: (a, lang) => [[aanmeldenTexts(lang).naam.label, text(a, 'naam')]],
  volwassene: (a, lang) => {
    const reach = [text(a, 'volwasseneMail'), text(a, 'volwasseneTelefoon')]
    const whole = [text(a, 'volwasseneNaam'), ...reach].filter((one) => one !== '')
    return [[aanmeldenTexts(lang).volwassene.kort, whole.join(', ')]]
  },
  bereik: (a, lang) => {
    const t = aanmeldenTexts(lang).bereik
    return [
      [t.kort, choice(text(a, 'bereik'), t, ['mail', 'sms', 'bel'])],
      [t.mailKort, text(a, 'mail')],
      [t.telefoonKort, text(a, 'telefoon')],
    ]
  },
}

function choice<K extends string>(value: string, words: Record<K, string>, options: readonly K[]): string {
  const chosen = options.find((option) => option === value)
  return chosen === undefined ? '' : words[chosen]
}

/** All answers to these questions, to be checked before they are sent. */
export function answerRows(antwoorden: Antwoorden, asked: readonly StapNaam[], lang: Lang): AnswerRow[] {
  return asked.flatMap((stap) =>
    rowsOf[stap](antwoorden, lang).map(([term, answer]) => ({ stap, term, answer })),
  )
}

/** Only what was filled in, for who cannot send it any more. */
export function typedRows(antwoorden: Antwoorden, lang: Lang): AnswerRow[] {
  return answerRows(antwoorden, stapNamen, lang).filter(
    ({ stap, answer }) =>
      answer !== '' && stappen[stap].velden.some((veld) => antwoorden[veld] !== undefined),
  )
}

/** Whether young people's own words are used. */
export function isForJong(antwoorden: Antwoorden, situatie: Situatie): boolean {
  return isJong(doelgroepVan(antwoorden, situatie))
}
