import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findPersonalData } from '../../src/algorithms/personal-data/index.ts'

const file = join(process.env['REFERENCE_DATA'] ?? '', 'pii', 'bsn-testnummers.csv')
const isThere = Boolean(process.env['REFERENCE_DATA']) && existsSync(file)

describe.skipIf(!isThere)('test numbers of the reference data', () => {
  const rows = isThere
    ? readFileSync(file, 'utf8')
        .trim()
        .split(/\r?\n/)
        .slice(1)
        .map((line) => line.split(','))
    : []

  test('every valid number is marked in a sentence, and no other', () => {
    expect(rows.length).toBeGreaterThan(150)
    const wrong = rows.filter(([typed = '', kind = '']) => {
      const text = `Het nummer is ${typed} denk ik.`
      const isMarked = findPersonalData(text).some((found) => found.kind === 'bsn')
      return isMarked !== kind.startsWith('geldig')
    })
    expect(wrong).toEqual([])
  })
})
