import { expect, test } from 'vitest'
import { codeProblem, isSheetShown, type FoundCode } from './codepartij.ts'

const good: FoundCode = {
  gesprekId: 'b3',
  doelgroep: 'ouder',
  gebruikt: false,
  partijStand: 'uitgedeeld',
  geldigTot: '2026-12-01',
}

test('a code works until its last day, also when nobody noted that the slips were handed out', () => {
  expect(codeProblem(good, '2026-12-01')).toBeNull()
  expect(codeProblem({ ...good, partijStand: 'klaar' }, '2026-12-01')).toBeNull()
  expect(codeProblem(good, '2026-12-02')).toBe('expired')
})

test('the reader hears what is wrong with the code', () => {
  expect(codeProblem(null, '2026-11-22')).toBe('unknown')
  expect(codeProblem({ ...good, gebruikt: true }, '2026-11-22')).toBe('used')
  expect(codeProblem({ ...good, partijStand: 'ingetrokken', gebruikt: true }, '2026-11-22')).toBe('withdrawn')
})

test('handed-out codes are not shown again', () => {
  expect(isSheetShown('klaar')).toBe(true)
  expect(isSheetShown('uitgedeeld')).toBe(false)
  expect(isSheetShown('ingetrokken')).toBe(false)
})
