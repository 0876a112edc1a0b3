import { expect, test } from 'vitest'
import { isJong } from './doelgroep.ts'
import { eigenDoelgroep, eigenProblem } from './eigen-doelgroep.ts'

test('a group of young people says so in its name, once', () => {
  expect(eigenDoelgroep('  grootouders   van pleegkinderen ', false)).toBe('grootouders van pleegkinderen')
  expect(eigenDoelgroep('broers en zussen', true)).toBe('broers en zussen (14+)')
  expect(eigenDoelgroep('broers en zussen (14+)', true)).toBe('broers en zussen (14+)')
  expect(isJong('broers en zussen (14+)')).toBe(true)
  expect(eigenDoelgroep('broers (14+)', false)).toBe('broers (14+)')
})

test.each([
  ['ab', 'lengte'],
  ['x'.repeat(61), 'lengte'],
  ['=1+1 groep', 'tekens'],
  ['<b>groep</b>', 'tekens'],
  ['Pleegouder', 'bestaat'],
  ['foster parent', 'bestaat'],
  ['eigen kind', 'bestaat'],
  ['Groot-Ouders', 'bestaat'],
  ['leerkrachten', null],
  ['broers en zussen (14+)', null],
])('%s: %s', (name, problem) => {
  expect(eigenProblem(name, ['groot ouders'])).toBe(problem)
})
