import { expect, test } from 'vitest'
import { changedFields } from './changes.ts'

test('keeps what stood there before, of what changed only', () => {
  const before = { titel: 'Oud', thema: 'a', voor_datum: null }
  expect(changedFields(before, { titel: 'Nieuw', thema: 'a', voor_datum: '2026-12-01' })).toEqual({
    titel: 'Oud',
    voor_datum: '',
  })
})

test('an empty text and nothing are the same', () => {
  expect(changedFields({ voor_datum: null }, { voor_datum: '' })).toEqual({})
})
