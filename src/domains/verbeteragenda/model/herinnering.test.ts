import { describe, expect, test } from 'vitest'
import type { ActieOpDag } from './actie-stand.ts'
import { herinneringOp } from './herinnering.ts'

const actie: ActieOpDag = { stand: 'bezig', voor_datum: '2026-12-10', nieuwe_datum: null, reden: '' }

describe('the owner is reminded', () => {
  test.each([
    ['2026-12-02', null],
    ['2026-12-03', 'week-ervoor'],
    ['2026-12-05', 'week-ervoor'],
    ['2026-12-06', null],
    ['2026-12-10', null],
    ['2026-12-11', 'dag-erna'],
    ['2026-12-13', 'dag-erna'],
    ['2026-12-14', null],
  ])('on %s: %s', (today, soort) => {
    expect(herinneringOp(actie, today)?.soort ?? null).toBe(soort)
  })
  test('about the new day when there is one', () => {
    const uitgesteld = { ...actie, nieuwe_datum: '2027-01-31' }
    expect(herinneringOp(uitgesteld, '2026-12-11')).toBeNull()
    expect(herinneringOp(uitgesteld, '2027-02-01')).toEqual({ soort: 'dag-erna', dag: '2027-01-31' })
  })
  test.each(['klaar', 'gestopt'] as const)('not when the action is %s', (stand) => {
    expect(herinneringOp({ ...actie, stand }, '2026-12-11')).toBeNull()
  })
})
