import { describe, expect, test } from 'vitest'
import { evaluatieLijst, enqueteLijst, lijstVan } from './lijst.ts'
import { publish } from './publish.ts'
import type { Optie } from './schaal.ts'
import { countBox } from './telling.ts'

const answers = (...keuzes: Optie[]) =>
  keuzes.map((keuze) => ({ groep: 'deelnemer', keuzes: { 'voelde-gehoord': keuze }, open: 'Meer pauze' }))
const times = (count: number, keuze: Optie) => Array.from({ length: count }, () => keuze)
const first = (...keuzes: Optie[]) =>
  publish(answers(...keuzes), { deelnemer: 20 }, evaluatieLijst).vragen[0]?.tabellen[0]

test('a round of a meeting asks the evaluation, a round of a gesprek the questionnaire', () => {
  expect(lijstVan({ bijeenkomstId: 'x' })).toBe(evaluatieLijst)
  expect(lijstVan({ bijeenkomstId: null })).toBe(enqueteLijst)
})

describe('an evaluation', () => {
  test('of fewer than five people shows and keeps nothing', () => {
    const telling = countBox(answers(...times(4, 'helemaal')), { deelnemer: 20 }, evaluatieLijst)
    expect(telling).toMatchObject({ antwoorden: [], open: [], uitkomst: { beantwoord: null } })
    expect(telling.uitkomst.vragen.every(({ tabellen }) => tabellen[0]?.niveau === null)).toBe(true)
  })
  test('of five people who agree shows that, and keeps what they wrote', () => {
    expect(first(...times(5, 'helemaal'))).toMatchObject({ niveau: 'alle' })
    const telling = countBox(answers(...times(5, 'helemaal')), { deelnemer: 20 }, evaluatieLijst)
    expect(telling.open).toHaveLength(5)
    expect(telling.antwoorden[0]?.groep).toBeNull()
  })
  test('takes answers together until every shown count is nothing or at least five', () => {
    expect(first(...times(6, 'helemaal'), ...times(4, 'grotendeels'), ...times(5, 'niet-zo'))).toEqual({
      groep: null,
      niveau: 'drie',
      delen: [
        { code: 'nee', aantal: 5 },
        { code: 'tussenin', aantal: 0 },
        { code: 'ja', aantal: 10 },
      ],
    })
    expect(first(...times(9, 'helemaal'), 'helemaal-niet')).toMatchObject({ niveau: null, delen: [] })
  })
})
