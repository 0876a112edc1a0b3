import { describe, expect, test } from 'vitest'
import { missingSteps, type OpzetFacts, opzetState, opzetSteps } from './opzet.ts'

const nothing: OpzetFacts = { heeftDatum: false, plaatsen: 0, hosts: 0, mist: ['contact'], partijen: 0 }
const all: OpzetFacts = { heeftDatum: true, plaatsen: 4, hosts: 1, mist: [], partijen: 2 }
const states = (facts: OpzetFacts) => opzetSteps.map((step) => opzetState(step, facts))

describe('the list of what to prepare', () => {
  test('begins with everything to do; without seats nobody can be invited', () => {
    expect(states(nothing)).toEqual(['todo', 'todo', 'todo', 'todo', 'blocked', 'blocked'])
  })

  test('seats and texts are enough to open; a day, hosts and codes may come later', () => {
    const enough = { ...nothing, plaatsen: 1, mist: [] }
    expect(missingSteps(enough)).toEqual([])
    expect(states(enough)).toEqual(['todo', 'done', 'todo', 'done', 'todo', 'todo'])
    expect(missingSteps(nothing)).toEqual(['plaatsen', 'teksten'])
  })

  test('ends with opening', () => {
    expect(states(all)).toEqual(['done', 'done', 'done', 'done', 'done', 'todo'])
  })
})
