import { expect, test } from 'vitest'
import { needsAttention } from './attention.ts'

const today = '2026-11-22'
const actie = {
  id: 'x',
  stand: 'bezig' as const,
  voor_datum: '2027-06-01',
  nieuwe_datum: null,
  reden: '',
  evaluatie_op: '2027-09-01',
  uitkomst: null,
}
const reasons = (change: object) =>
  Object.entries(needsAttention([{ ...actie, ...change }], today))
    .filter(([, found]) => found.length > 0)
    .map(([reason]) => reason)

test.each([
  [{}, []],
  [{ voor_datum: '2026-11-21' }, ['later']],
  [{ voor_datum: '2026-11-22' }, ['binnenkort']],
  [{ voor_datum: '2026-12-06' }, ['binnenkort']],
  [{ voor_datum: '2026-12-07' }, []],
  [{ voor_datum: '2026-11-01', nieuwe_datum: '2026-11-30' }, ['later', 'binnenkort']],
  [{ stand: 'vast' }, ['vast']],
  [{ stand: 'klaar', voor_datum: '2026-11-21' }, []],
  [{ stand: 'klaar', evaluatie_op: '2026-11-22' }, ['evalueren']],
  [{ stand: 'klaar', evaluatie_op: '2026-11-22', uitkomst: 'niet' }, []],
  [{ stand: 'gestopt', voor_datum: '2026-11-23' }, []],
])('an action with %j needs the facilitator for %j', (change, expected) => {
  expect(reasons(change)).toEqual(expected)
})
