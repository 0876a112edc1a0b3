import { expect, test } from 'vitest'
import { closedBecause, isOpenForHost, nextStand, stepStates } from './stand.ts'

const open = { stand: 'aanmelden', aanmeldenTot: '2026-12-01', organisatieKlaar: true } as const

test('one can sign up on the last day and not on the day after', () => {
  expect(closedBecause(open, '2026-12-01')).toBeNull()
  expect(closedBecause(open, '2026-12-02')).toBe('voorbij')
})

test('nobody can sign up before publication, after the start, or with an organisation that is not ready', () => {
  expect(closedBecause({ ...open, stand: 'opzet' }, '2026-11-22')).toBe('nog-niet')
  expect(closedBecause({ ...open, stand: 'bezig' }, '2026-11-22')).toBe('voorbij')
  expect(closedBecause({ ...open, organisatieKlaar: false }, '2026-11-22')).toBe('organisatie')
})

test('a host can still add somebody between the meetings, not after the end', () => {
  expect(isOpenForHost({ ...open, stand: 'bezig' })).toBe(true)
  expect(isOpenForHost({ ...open, stand: 'afgerond' })).toBe(false)
  expect(isOpenForHost({ ...open, organisatieKlaar: false })).toBe(false)
})

test('a gesprek only goes forward, and ends', () => {
  expect(nextStand('opzet')).toBe('aanmelden')
  expect(nextStand('bezig')).toBe('afgerond')
  expect(nextStand('afgerond')).toBeNull()
})

test('the step list shows one current step', () => {
  expect(stepStates('opzet')).toEqual(['todo', 'todo', 'todo'])
  expect(stepStates('aanmelden')).toEqual(['current', 'todo', 'todo'])
  expect(stepStates('afgerond')).toEqual(['done', 'done', 'current'])
})
