import { expect, test } from 'vitest'
import { buildLijst, type GemeenteRij, type RegioRij } from './regio-lijst.ts'

const regio = (id: string, naam: string): RegioRij => ({
  id,
  slug: id,
  naam,
  andereNamen: [],
  verzonnen: false,
  opgevolgdDoor: null,
})
const rij = (regioId: string, naam: string, provincie: string, lijst: number): GemeenteRij => ({
  regioId,
  code: naam,
  naam,
  andereNamen: [],
  provincie,
  lijst,
})

const lijst = buildLijst(
  [regio('w', 'Utrecht West'), regio('g', 'Gooi')],
  [
    rij('w', 'Woerden', 'Utrecht', 1),
    rij('w', 'Wijdemeren', 'Noord-Holland', 2),
    rij('g', 'Wijdemeren', 'Noord-Holland', 1),
    rij('g', 'Hilversum', 'Noord-Holland', 1),
  ],
)

test('regions and gemeenten stand in the order of the alphabet', () => {
  expect(lijst.map(({ naam }) => naam)).toEqual(['Gooi', 'Utrecht West'])
  expect(lijst[0]?.gemeenten.map(({ naam }) => naam)).toEqual(['Hilversum', 'Wijdemeren'])
})

test('a gemeente on which the lists disagree stands under both regions and is marked', () => {
  const marked = lijst.flatMap(({ naam, gemeenten }) =>
    gemeenten.filter((g) => g.betwist).map((g) => [naam, g.naam]),
  )
  expect(marked).toEqual([
    ['Gooi', 'Wijdemeren'],
    ['Utrecht West', 'Wijdemeren'],
  ])
})

test('a region without gemeenten is still a region', () => {
  expect(buildLijst([regio('x', 'Leeg')], [])).toMatchObject([
    { naam: 'Leeg', gemeenten: [], provincies: [] },
  ])
})
