import { expect, test } from 'vitest'
import { themas } from '../../programma/index.ts'
import { themasOf } from './thema.ts'

test('a series stands under themes that exist, and an unknown one under none', () => {
  expect(themasOf('nieuwe-pleegouders')).toEqual(['werving'])
  expect(
    themasOf('nieuwe-deeltijdplaatsingen').every((thema) => (themas as readonly string[]).includes(thema)),
  ).toBe(true)
  expect(themasOf('toString')).toEqual([])
})
