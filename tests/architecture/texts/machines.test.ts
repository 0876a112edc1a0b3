import { expect, test } from 'vitest'
import { differences } from './differences.ts'
import { hardToRead } from './plain-dutch.ts'
import { writtenTexts } from './written-texts.ts'

test('a missing key, another kind, another number of parameters and an empty text are differences', () => {
  const nl = { same: 'a', gone: 'b', deep: { only: 'c' }, call: (n: number) => `${n}`, empty: 'd' }
  const en = { same: 'x', deep: 'y', call: () => 'z', extra: 'e', empty: '' }
  expect(differences(nl, en)).toEqual([
    'gone: string in nl, nothing in en',
    'deep: object in nl, string in en',
    'call: 1 parameters in nl, 0 in en',
    'empty: empty',
    'extra: nothing in nl, string in en',
  ])
  expect(differences(nl, nl)).toEqual([])
})

test('a text with parameters is read in all its forms', () => {
  const texts = writtenTexts({
    count: (n: number) => (n === 1 ? 'één' : 'meer'),
    names: (n: string[]) => n.join(' en '),
  })
  expect(texts).toContainEqual({ path: 'count', text: 'één' })
  expect(texts).toContainEqual({ path: 'count', text: 'meer' })
  expect(texts).toContainEqual({ path: 'names', text: 'eerste en tweede' })
})

test('a text that no sample fits is reported', () => {
  expect(writtenTexts({ odd: (thing: { a: { b: string } }) => thing.a.b })).toEqual([
    { path: 'odd', text: null },
  ])
})

test('hard words are found with what to say instead, whole words only', () => {
  expect(hardToRead('Dit gaat Middels een formulier.')).toEqual(['"Middels": say "met"'])
  expect(hardToRead('Je dient te bellen.')).toEqual(['"dient te": say "moet"'])
  expect(hardToRead('Hij heeft veel conformisten gezien.')).toEqual([])
})

test('a sentence of 21 words is too long, two of 20 are not', () => {
  const twenty = Array.from({ length: 20 }, () => 'woord').join(' ')
  expect(hardToRead(`${twenty}. ${twenty}!`)).toEqual([])
  expect(hardToRead(`${twenty} erbij.`)).toHaveLength(1)
})
