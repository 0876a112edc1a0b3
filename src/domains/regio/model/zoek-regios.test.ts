import { expect, test } from 'vitest'
import type { RegioInLijst } from './regio-in-lijst.ts'
import { zoekRegios } from './zoek-regios.ts'

const regio = (naam: string, andereNamen: string[], ...gemeenten: string[]): RegioInLijst => ({
  slug: naam.toLowerCase(),
  naam,
  andereNamen,
  provincies: ['Verzonnen'],
  gemeenten: gemeenten.map((name) => ({
    naam: name,
    andereNamen: name === "'s-Gravenhage" ? ['Den Haag'] : [],
    betwist: name === 'Zeewolde',
  })),
  verzonnen: false,
  opgevolgdDoor: null,
})
const regios = [
  regio('Centraal Gelderland', ['Arnhem'], 'Arnhem', 'Renkum'),
  regio('Flevoland', [], 'Almere', 'Zeewolde'),
  regio('Haaglanden', [], "'s-Gravenhage", 'Delft'),
  regio('Noord-Veluwe', [], 'Ermelo', 'Zeewolde'),
  regio('Utrecht Stad', [], 'Utrecht'),
  regio('Utrecht West', [], 'Woerden'),
  regio('Zuidoost Utrecht', [], 'Zeist'),
]
const names = (typed: string) => zoekRegios(regios, typed).vondsten.map(({ regio }) => regio.naam)

test('nothing typed gives every region in the order of the list', () => {
  expect(names('  ')).toEqual(regios.map(({ naam }) => naam))
})

test('a disputed gemeente leads to both its regions and says so', () => {
  const { vondsten } = zoekRegios(regios, 'zeewolde')
  expect(vondsten.map(({ regio, gemeenten }) => [regio.naam, gemeenten])).toEqual([
    ['Flevoland', [{ naam: 'Zeewolde', betwist: true }]],
    ['Noord-Veluwe', [{ naam: 'Zeewolde', betwist: true }]],
  ])
})

test('the whole name comes before its beginning, and that before a word in it', () => {
  expect(names('utrecht')).toEqual(['Utrecht Stad', 'Utrecht West', 'Zuidoost Utrecht'])
})

test('another name of the region is enough, and is shown', () => {
  expect(zoekRegios(regios, 'arnhem').vondsten).toEqual([
    { regio: regios[0], andereNaam: 'Arnhem', gemeenten: [] },
  ])
})

test('a gemeente is found by the name people use', () => {
  expect(zoekRegios(regios, 'den haag').vondsten[0]?.gemeenten).toEqual([
    { naam: "'s-Gravenhage", betwist: false },
  ])
})

test('a slip gives what resembles it and says that it is a guess; nonsense gives nothing', () => {
  expect(zoekRegios(regios, 'zewolde')).toMatchObject({ ongeveer: true, vondsten: [{}, {}] })
  expect(zoekRegios(regios, 'Zeewolde').ongeveer).toBe(false)
  expect(names('qqqqqq')).toEqual([])
})
