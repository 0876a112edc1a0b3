import { expect, test } from 'vitest'
import { kanSms } from './bereikbaar.ts'

test.each([
  ['06 0000 1234', true],
  ['+31 6 0000 1234', true],
  ['0031 (0)6 0000 1234', true],
  ['+32 470 00 00 00', true],
  ['0049 151 0000 0000', true],
  ['020 000 0000', false],
  ['+31 20 000 0000', false],
  ['06 0000', false],
  ['', false],
])('a text message to %s: %s', (telefoon, arrives) => expect(kanSms(telefoon)).toBe(arrives))
