import { describe, expect, test } from 'vitest'
import { mergeGroups } from './merge-groups.ts'

const answers: Record<string, number> = {
  ouder: 20,
  pleegouder: 30,
  gezinshuisouder: 4,
  pleegkind: 6,
  'eigen kind': 5,
}
const list = [
  ['pleegkind', 'eigen kind'],
  ['pleegouder', 'gezinshuisouder'],
  ['ouder', 'pleegouder', 'gezinshuisouder'],
]
const merge = (groups: string[], least: number) =>
  mergeGroups(groups, list, async (unit) => unit.reduce((sum, group) => sum + answers[group]!, 0) >= least)

describe('groups', () => {
  test('that are large enough stay apart', async () => {
    expect(await merge(['pleegouder', 'ouder'], 10)).toEqual([['ouder'], ['pleegouder']])
  })

  test('that are too small are shown with a neighbour from the list', async () => {
    expect(await merge(Object.keys(answers), 10)).toEqual([
      ['eigen kind', 'pleegkind'],
      ['gezinshuisouder', 'pleegouder'],
      ['ouder'],
    ])
  })

  test('go on merging until they are large enough', async () => {
    expect(await merge(['ouder', 'pleegouder', 'gezinshuisouder'], 40)).toEqual([
      ['gezinshuisouder', 'ouder', 'pleegouder'],
    ])
  })

  test('without a neighbour stay as they are', async () => {
    expect(await merge(['eigen kind', 'ouder'], 10)).toEqual([['eigen kind'], ['ouder']])
  })
})
