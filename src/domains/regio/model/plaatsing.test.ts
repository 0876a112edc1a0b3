import { expect, test } from 'vitest'
import { type Plaatsing, splitBetwist } from './plaatsing.ts'

const plaats = (gemeente: string, bron: string, regioSlug: string): Plaatsing => ({
  gemeenteCode: gemeente,
  gemeente,
  provincie: 'Flevoland',
  bron,
  lijst: 1,
  jaar: 2025,
  regioNaam: regioSlug,
  regioSlug,
})

test('a gemeente that one list puts elsewhere is disputed; both lists are kept', () => {
  const zeewolde = [plaats('Zeewolde', 'cbs', 'noord-veluwe'), plaats('Zeewolde', 'ijw', 'flevoland')]
  const almere = [plaats('Almere', 'cbs', 'flevoland'), plaats('Almere', 'ijw', 'flevoland')]
  expect(splitBetwist([...zeewolde, ...almere])).toEqual({
    eens: [{ naam: 'Almere', provincie: 'Flevoland' }],
    betwist: [{ naam: 'Zeewolde', plaatsingen: zeewolde }],
  })
})

test('what only one list knows is not disputed', () => {
  expect(splitBetwist([plaats('Plasdorp', 'verzonnen', 'veenland')]).betwist).toEqual([])
})
