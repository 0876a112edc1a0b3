import { expect, test } from 'vitest'
import { dagenVan, programmaJaren } from './jaren.ts'

test('the years that have begun, the latest first', () => {
  const programma = { van: '2024-11-01', tot: '2027-06-30' }
  expect(programmaJaren(programma, '2026-11-22')).toEqual(['2026', '2025', '2024'])
  expect(programmaJaren(programma, '2030-01-01')).toEqual(['2027', '2026', '2025', '2024'])
  expect(programmaJaren(programma, '2024-01-01')).toEqual(['2024'])
  expect(programmaJaren(programma, '2023-12-31')).toEqual([])
})

test('a year that is not over is told until today', () => {
  expect(dagenVan('2025', '2026-11-22')).toEqual({ van: '2025-01-01', tot: '2025-12-31' })
  expect(dagenVan('2026', '2026-11-22')).toEqual({ van: '2026-01-01', tot: '2026-11-22' })
})
