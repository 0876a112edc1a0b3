import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { choose, guarantee, ProfileError, type ProfileInput, ruleNames } from './index.ts'
import { plainEqualShares, plainSeqPav, plainSeqPhragmen } from './plain-rules.ts'

const people = (count: number, approves: string, role?: string) =>
  Array.from({ length: count }, () => ({ approves: [...approves], ...(role !== undefined && { role }) }))
const profile = (items: string, ...voters: ProfileInput['voters'][]): ProfileInput => ({
  items: [...items],
  voters: voters.flat(),
})

describe('a group of six, one of three and one of three, each with points of its own', () => {
  const input = profile('abcdefgh', people(6, 'abcd'), people(3, 'ef'), people(3, 'gh'))

  test('the plain count gives the largest group every place', () => {
    expect(choose(input, { rule: 'approval', places: 4 }).chosen).toEqual(['a', 'b', 'c', 'd'])
  })

  test.each(['seq-pav', 'seq-phragmen', 'equal-shares', 'equal-shares-increment'] as const)(
    '%s gives each group its share',
    (rule) => {
      expect(choose(input, { rule, places: 4 }).chosen.toSorted()).toEqual(['a', 'b', 'e', 'g'])
    },
  )
})

test('each role counts the same when asked: three children weigh as much as thirty foster parents', () => {
  const input = profile('abc', people(30, 'ab', 'pleegouder'), people(3, 'c', 'kind'))
  expect(choose(input, { rule: 'equal-shares', places: 2 }).chosen).toEqual(['a', 'b'])
  const weighted = choose(input, { rule: 'equal-shares', places: 2, byRole: true })
  expect(weighted.chosen.toSorted()).toEqual(['a', 'c'])
  expect(weighted.perRole).toEqual({
    pleegouder: { voters: 30, approvedChosen: '1' },
    kind: { voters: 3, approvedChosen: '1' },
  })
})

test('what is equally good is kept, and the point that was submitted first goes first', () => {
  const { chosen, ties } = choose(profile('abc', people(2, 'b'), people(2, 'a')), {
    rule: 'approval',
    places: 2,
  })
  expect(chosen).toEqual(['a', 'b'])
  expect(ties).toEqual([{ place: 1, items: ['a', 'b'] }])
})

test('a step says what decided and which part of the place each role carried', () => {
  const input = profile('ab', people(1, 'a', 'ouder'), people(2, 'a', 'pleegouder'))
  const { steps } = choose(input, { rule: 'seq-phragmen', places: 1 })
  expect(steps).toEqual([
    { place: 1, item: 'a', score: '1/3', carriedBy: { ouder: '1/3', pleegouder: '2/3' } },
  ])
  const halved: ProfileInput = {
    ...input,
    voters: input.voters.map((voter) => ({ ...voter, weight: '1/2' })),
  }
  expect(choose(halved, { rule: 'approval', places: 1 }).steps[0]?.score).toBe('3/2')
  expect(choose(halved, { rule: 'seq-phragmen', places: 1 }).steps[0]?.score).toBe('2/3')
})

test('the guarantee names the first choice of each role and whether it was chosen', () => {
  const input = profile('abc', people(9, 'ab', 'pleegouder'), people(2, 'bc', 'kind'), people(1, '', 'ouder'))
  expect(guarantee(input, ['a', 'c'])).toEqual([
    { role: 'pleegouder', firstChoice: 'b', isChosen: false },
    { role: 'kind', firstChoice: 'b', isChosen: false },
    { role: 'ouder', firstChoice: null, isChosen: false },
  ])
})

describe.each(ruleNames)('%s', (rule) => {
  test('nobody approves anything: places go to what was submitted first, carried by nobody', () => {
    const { chosen, steps } = choose(profile('abc', people(3, '', 'ouder')), { rule, places: 2 })
    expect(chosen).toEqual(['a', 'b'])
    expect(steps.every(({ carriedBy }) => Object.keys(carriedBy).length === 0)).toBe(true)
  })

  test('everybody approves everything: what was submitted first', () => {
    expect(choose(profile('abcd', people(5, 'abcd')), { rule, places: 3 }).chosen).toEqual(['a', 'b', 'c'])
  })

  test('without voters the first items are chosen', () => {
    expect(choose(profile('ab'), { rule, places: 1 }).chosen).toEqual(['a'])
  })

  test('neither the order of the voters nor a factor on all weights changes anything', () => {
    fc.assert(
      fc.property(
        profiles,
        fc.integer({ min: 1, max: 5 }),
        fc.boolean(),
        ({ items, voters }, places, byRole) => {
          const { chosen, ties } = choose({ items, voters }, { rule, places, byRole })
          expect(chosen).toHaveLength(places)
          expect(new Set(chosen).size).toBe(places)
          const turned = choose({ items, voters: voters.toReversed() }, { rule, places, byRole })
          expect([turned.chosen, turned.ties]).toEqual([chosen, ties])
          const heavier = voters.map((voter) => ({ ...voter, weight: `${voter.weight * 7}/3` }))
          expect(choose({ items, voters: heavier }, { rule, places, byRole }).chosen).toEqual(chosen)
        },
      ),
      { numRuns: 60 },
    )
  })
})

test.each([
  ['seq-pav', plainSeqPav],
  ['seq-phragmen', plainSeqPhragmen],
  ['equal-shares', plainEqualShares],
] as const)('%s chooses what the rule as written in the books chooses', (rule, plain) => {
  fc.assert(
    fc.property(profiles, fc.integer({ min: 1, max: 5 }), (input, places) => {
      expect(choose(input, { rule, places }).chosen).toEqual(plain(input, places))
    }),
    { numRuns: 150 },
  )
})

test.each([
  ['more places than items', profile('a', people(1, 'a')), 2, 'Er zijn 2 plaatsen en maar 1 punten.'],
  ['no places', profile('a'), 0, 'Kies een heel aantal plaatsen'],
  ['half a place', profile('ab'), 1.5, 'Kies een heel aantal plaatsen'],
  ['an item that is not there', profile('a', people(1, 'b')), 1, 'Stem 1 noemt een punt dat er niet is: b.'],
  ['the same item twice', profile('aa'), 1, 'Twee punten hebben dezelfde naam.'],
  [
    'a weight of nothing',
    { items: ['a'], voters: [{ weight: 0, approves: ['a'] }] },
    1,
    'geen gewicht boven nul: 0',
  ],
  [
    'a weight below zero',
    { items: ['a'], voters: [{ weight: '-1/2', approves: [] }] },
    1,
    'geen gewicht boven nul',
  ],
  ['a weight that is no number', { items: ['a'], voters: [{ weight: '1/0', approves: [] }] }, 1, 'gewicht'],
] as const)('%s cannot be used, and it says why', (_, input, places, message) => {
  expect(() => choose(input as ProfileInput, { rule: 'approval', places })).toThrow(ProfileError)
  expect(() => choose(input as ProfileInput, { rule: 'approval', places })).toThrow(message)
})

const profiles = fc
  .record({
    count: fc.integer({ min: 5, max: 8 }),
    voters: fc.array(
      fc.record({
        role: fc.constantFrom('ouder', 'kind', 'pleegouder'),
        weight: fc.constantFrom(1, 1, 2, 3),
        picks: fc.array(fc.integer({ min: 0, max: 7 }), { maxLength: 5 }),
      }),
      { minLength: 1, maxLength: 9 },
    ),
  })
  .map(({ count, voters }) => {
    const items = Array.from({ length: count }, (_, at) => `punt ${at}`)
    return {
      items,
      voters: voters.map(({ role, weight, picks }) => ({
        role,
        weight,
        approves: picks.flatMap((pick) => items[pick] ?? []),
      })),
    }
  })
