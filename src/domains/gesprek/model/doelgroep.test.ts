import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { doelgroepen, doelgroepName, inOrder, isJong, volwassenDoelgroepen } from './doelgroep.ts'

const migration = readFileSync(new URL('../migrations/20261122-20-gesprek.sql', import.meta.url), 'utf8')

test('the table in the database holds the same doelgroepen, in the same order', () => {
  for (const [index, { code, jong }] of doelgroepen.entries()) {
    expect(migration).toContain(`('${code}', ${index + 1}, ${jong})`)
  }
})

test('children of foster families cannot sign themselves up', () => {
  expect(volwassenDoelgroepen).not.toContain('pleegkind')
  expect(volwassenDoelgroepen).not.toContain('eigen-kind')
  expect(volwassenDoelgroepen).toHaveLength(6)
  expect(isJong('pleegkind')).toBe(true)
  expect(isJong('ouder')).toBe(false)
})

test('a doelgroep that a region added shows its own code', () => {
  expect(doelgroepName('netwerkpleegouder', 'nl')).toBe('netwerkpleegouder')
  expect(doelgroepName('ouder', 'en')).toBe('parent')
})

test('lists follow the order of the table', () => {
  expect(
    inOrder([{ doelgroep: 'beleidsmaker' }, { doelgroep: 'pleegouder' }]).map((row) => row.doelgroep),
  ).toEqual(['pleegouder', 'beleidsmaker'])
})
