import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { doelgroepen, doelgroepName, inOrder, isJong } from './doelgroep.ts'

const migration = readFileSync(new URL('../migrations/20261122-20-gesprek.sql', import.meta.url), 'utf8')

test('the table in the database holds the same doelgroepen, in the same order', () => {
  for (const [index, { code, jong }] of doelgroepen.entries()) {
    expect(migration).toContain(`('${code}', ${index + 1}, ${jong})`)
  }
})

test('children of foster families are young people', () => {
  expect(isJong('pleegkind')).toBe(true)
  expect(isJong('ouder')).toBe(false)
})

test('a doelgroep that a region added shows its own code', () => {
  expect(doelgroepName('netwerkpleegouder', 'nl')).toBe('netwerkpleegouder')
  expect(doelgroepName('ouder', 'en')).toBe('parent')
})

test('a group of young people that a region added says so in its name', () => {
  expect(isJong('broers en zussen (14+)')).toBe(true)
  expect(isJong('grootouders')).toBe(false)
})

test('lists follow the order of the table; what a region added comes last, by name', () => {
  const rows = ['leerkrachten', 'beleidsmaker', 'grootouders', 'pleegouder'].map((doelgroep) => ({
    doelgroep,
  }))
  expect(inOrder(rows).map((row) => row.doelgroep)).toEqual([
    'pleegouder',
    'beleidsmaker',
    'grootouders',
    'leerkrachten',
  ])
})
