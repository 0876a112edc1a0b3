import { describe, expect, test } from 'vitest'
import { lijktOp, vergelijk } from './gelijkenis.ts'

describe('a name is recognised by any spelling', () => {
  test.each([
    ['Zuid Kennemerland', 'zuid-kennemerland'],
    ['Zuid Kennemerland', 'ZUIDKENNEMERLAND'],
    ['Midden IJssel / Oost Veluwe', 'Midden-IJssel/Oost-Veluwe'],
    ['Zuidoost-Brabant', 'Zuid-Oost Brabant'],
    ['Friesland (Fryslân)', 'friesland fryslan'],
    ['IJsselland', 'Ĳsselland'],
    ['IJsselland', 'Ysselland'],
    ["'s-Gravenhage", 's gravenhage'],
  ])('%s as %s', (name, typed) => {
    expect(vergelijk(name, typed)).toBe(0)
  })

  test('the better the answer, the lower its grade', () => {
    expect(vergelijk('West Brabant Oost', 'west br')).toBe(1)
    expect(vergelijk('West Brabant Oost', 'brabant o')).toBe(2)
    expect(vergelijk('West Brabant Oost', 'oost brabant')).toBe(3)
    expect(vergelijk('Noordoost Brabant', 'oost brabant')).toBe(4)
    expect(vergelijk('West Brabant Oost', 'limburg')).toBeNull()
  })

  test('a few letters inside a word say too little, and signs say nothing', () => {
    expect(vergelijk('Groningen', 'in')).toBeNull()
    expect(vergelijk('Groningen', 'nin')).toBe(4)
    expect(vergelijk('Groningen', ' -/ ')).toBeNull()
  })
})

test('one slip in a short name and two in a long one are forgiven', () => {
  expect(lijktOp('Nijmegen', 'nijmgen')).toBe(true)
  expect(lijktOp('Nijmegen', 'njimegen')).toBe(true)
  expect(lijktOp('Haarlemmermeer', 'haarlemermere')).toBe(true)
  expect(lijktOp('Haarlemmermeer', 'harlemermere')).toBe(false)
  expect(lijktOp('Ede', 'edo')).toBe(false)
  expect(lijktOp('Zuid Kennemerland', 'kenemerland')).toBe(true)
  expect(lijktOp('Rijk van Nijmegen', 'nijmegn')).toBe(true)
})
