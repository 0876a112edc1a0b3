import { describe, expect, test } from 'vitest'
import { type ActieOpDag, geldendeDatum, standOp } from './actie-stand.ts'

const actie: ActieOpDag = { stand: 'bezig', voor_datum: '2026-03-28', nieuwe_datum: null, reden: '' }

describe('an action on a day', () => {
  test('is not late on the agreed day itself', () => {
    expect(standOp(actie, '2026-03-28')).toEqual({ stand: 'bezig', later: null })
  })
  test('is late from the day after it, also in the night the clock changes', () => {
    expect(standOp(actie, '2026-03-29').later?.dagen).toBe(1)
    expect(standOp(actie, '2026-03-30').later?.dagen).toBe(2)
  })
  test('without a reason says so', () => {
    expect(standOp(actie, '2026-04-01').later).toEqual({ dagen: 4, nieuweDatum: null, reden: null })
  })
  test('stays late after a new day was named, with reason and new day', () => {
    const uitgesteld = { ...actie, nieuwe_datum: '2026-06-01', reden: 'Nog geen ruimte' }
    expect(standOp(uitgesteld, '2026-04-01').later).toEqual({
      dagen: 4,
      nieuweDatum: '2026-06-01',
      reden: 'Nog geen ruimte',
    })
  })
  test.each(['klaar', 'gestopt'] as const)('that is %s is never late', (stand) => {
    expect(standOp({ ...actie, stand }, '2027-01-01')).toEqual({ stand, later: null })
  })
  test.each(['gepland', 'vast'] as const)('that is %s can be late', (stand) => {
    expect(standOp({ ...actie, stand }, '2026-04-01').later).not.toBeNull()
  })
  test('without a day is not late', () => {
    expect(standOp({ ...actie, voor_datum: null }, '2026-04-01').later).toBeNull()
  })
})

test('a new day counts instead of the agreed one', () => {
  expect(geldendeDatum(actie)).toBe('2026-03-28')
  expect(geldendeDatum({ ...actie, nieuwe_datum: '2026-06-01' })).toBe('2026-06-01')
})
