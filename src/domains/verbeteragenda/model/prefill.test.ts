import { expect, test } from 'vitest'
import { prefilledPunt } from './prefill.ts'

test('a blank point is empty', () => {
  expect(prefilledPunt([])).toMatchObject({ titel: '', herkomst: 'anders', herkomst_tekst: '' })
})

test('chosen notes are its origin, the first short one its title', () => {
  const lang = 'x'.repeat(121)
  expect(prefilledPunt([{ tekst: lang }, { tekst: 'Kort idee' }, { tekst: 'Nog een' }])).toMatchObject({
    titel: 'Kort idee',
    herkomst: 'notitie',
    herkomst_tekst: `${lang}\nKort idee\nNog een`,
  })
})

test('a note of more lines is no title', () => {
  expect(prefilledPunt([{ tekst: 'een\ntwee' }]).titel).toBe('')
})

test('notes of one group bring its title; notes of several groups do not', () => {
  const note = (groep: string | null) => ({ tekst: 'Bellen', groep })
  expect(prefilledPunt([note('Weekend'), note('Weekend')]).titel).toBe('Weekend')
  expect(prefilledPunt([note('Weekend'), note('School')]).titel).toBe('Bellen')
  expect(prefilledPunt([note('Weekend'), note(null)]).titel).toBe('Bellen')
})
