import { expect, test } from 'vitest'
import { stapNamen } from '../model/stappen.ts'
import { answerRows, typedRows } from './answer-rows.ts'

const antwoorden = {
  doelgroep: 'ouder',
  leeftijd: '16-plus',
  regio: 'anders',
  alleKeren: 'per-dag',
  mist: ['a', 'b'],
  ervaring: '',
  behoeften: ['tolk', 'eten'],
  nodig: 'Arabisch',
  brengtMee: 'ja',
  tegenkomen: 'ja',
  belTekst: 'Mijn broer',
  naam: 'Els',
  bereik: 'sms',
  telefoon: '06 0000 0001',
}
const words = (rows: { term: string; answer: string }[]) =>
  Object.fromEntries(rows.map(({ term, answer }) => [term, answer]))

test('answers are shown in words, in the order of the questions', () => {
  const rows = answerRows(antwoorden, ['regio', 'dagen', 'nodig', 'tegenkomen', 'bereik'], 'nl')
  expect(words(rows)).toEqual({
    Regio: 'Nee, maar ik wil hier toch meepraten',
    'Elke keer erbij': '2 keer niet',
    'Wat je nodig hebt': 'Een tolk. Ander eten. Arabisch',
    'Neemt iemand mee': 'Ja',
    'Eerst bellen': 'Ja, bel mij eerst',
    'Wat je erbij schreef': 'Mijn broer',
    Berichten: 'Sms',
    Mailadres: '',
    Telefoon: '06 0000 0001',
  })
})

test('every question has a line, also when nothing was answered or something odd was sent', () => {
  for (const odd of [
    {},
    { regio: 'x', bereik: ['a', 'b'], mist: 'x', behoeften: ['hack'], doelgroep: '<b>' },
  ]) {
    const rows = answerRows(odd, stapNamen, 'en')
    expect(new Set(rows.map(({ stap }) => stap))).toEqual(new Set(stapNamen))
  }
})

test('what cannot be sent any more lists only what was typed', () => {
  expect(words(typedRows({ naam: 'Els', ervaring: '', _csrf: 'x' }, 'nl'))).toEqual({ Naam: 'Els' })
  expect(typedRows({}, 'nl')).toEqual([])
})
