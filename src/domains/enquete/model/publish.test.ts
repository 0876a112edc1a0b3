import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groepen, kindGroepen } from './doelgroep.ts'
import { publish, type GeslotenAntwoord, type Tabel } from './publish.ts'
import { delenOp, niveaus, schalen, type Optie } from './schaal.ts'
import { schaalvragen } from './vragenlijst.ts'

/** Skewed choices: mostly one option, now and then a few others, which is where small counts come from. */
const optie = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Optie>('goed') },
  { weight: 2, arbitrary: fc.constant<Optie>('beter') },
  { weight: 1, arbitrary: fc.constantFrom<Optie>(...schalen.drie) },
)
const antwoordVan = (groep: string) =>
  fc.record({
    groep: fc.constant(groep),
    keuzes: fc.record(Object.fromEntries(schaalvragen.map(({ id }) => [id, optie]))),
  })
const ronde = fc
  .uniqueArray(
    fc.record({
      groep: fc.constantFrom(...groepen),
      aantal: fc.oneof(fc.nat(14), fc.integer({ min: 15, max: 40 })),
    }),
    {
      selector: ({ groep }) => groep,
      minLength: 1,
      maxLength: 4,
    },
  )
  .chain((samenstelling) =>
    fc.record({
      uitgedeeld: fc.constant(
        Object.fromEntries(samenstelling.map(({ groep, aantal }) => [groep, aantal + 3])),
      ),
      antwoorden: fc
        .tuple(
          ...samenstelling.map(({ groep, aantal }) =>
            fc.array(antwoordVan(groep), { minLength: aantal, maxLength: aantal }),
          ),
        )
        .map((lists) => lists.flat() as GeslotenAntwoord[]),
    }),
  )

const options = { numRuns: 300 }
const tabellenVan = ({ vragen }: ReturnType<typeof publish>): Tabel[] =>
  vragen.flatMap(({ tabellen }) => tabellen)
const van = (antwoorden: GeslotenAntwoord[], groep: string | null) =>
  antwoorden.filter((antwoord) => groep === null || antwoord.groep === groep)

/** A table of children only: one group of them, or several of them together. */
const drempelOf = (antwoorden: GeslotenAntwoord[], groep: string | null) => {
  const counted = van(antwoorden, groep)
  return counted.length > 0 && counted.every((antwoord) => kindGroepen.includes(antwoord.groep)) ? 10 : 5
}

function eenOptie(groep: string, aantal: number, keuze: Optie): GeslotenAntwoord[] {
  return Array.from({ length: aantal }, () => ({ groep, keuzes: { gehoord: keuze } }))
}
const gehoord = (antwoorden: GeslotenAntwoord[], uitgedeeld: Record<string, number>) =>
  publish(antwoorden, uitgedeeld).vragen.find(({ vraag }) => vraag === 'gehoord')?.tabellen ?? []

describe('what is published', () => {
  test('shows no count of people between nobody and the threshold', () => {
    fc.assert(
      fc.property(ronde, ({ antwoorden, uitgedeeld }) => {
        for (const { groep, delen } of tabellenVan(publish(antwoorden, uitgedeeld))) {
          const drempel = drempelOf(antwoorden, groep)
          for (const { aantal } of delen) expect(aantal === 0 || aantal >= drempel).toBe(true)
        }
      }),
      options,
    )
  })
  test('counts everybody exactly once in every table that is shown', () => {
    fc.assert(
      fc.property(ronde, ({ antwoorden, uitgedeeld }) => {
        for (const { groep, niveau, delen } of tabellenVan(publish(antwoorden, uitgedeeld))) {
          const sum = delen.reduce((total, { aantal }) => total + aantal, 0)
          expect(sum).toBe(niveau === null ? 0 : van(antwoorden, groep).length)
        }
      }),
      options,
    )
  })
  test('names no group at all when one of them is too small, so that none follows by subtraction', () => {
    fc.assert(
      fc.property(ronde, ({ antwoorden, uitgedeeld }) => {
        const uitkomst = publish(antwoorden, uitgedeeld)
        const klein = Object.keys(uitgedeeld).some(
          (groep) => van(antwoorden, groep).length < (kindGroepen.includes(groep) ? 20 : 10),
        )
        expect(uitkomst.groepen === null).toBe(klein)
        if (!klein) return
        const text = JSON.stringify(uitkomst)
        for (const groep of groepen) expect(text).not.toContain(`"${groep}"`)
        const kern = schaalvragen.filter(({ voor }) => voor === 'iedereen').map(({ id }) => id)
        expect(uitkomst.vragen.map(({ vraag }) => vraag)).toEqual(kern)
      }),
      options,
    )
  })
  test('takes the finest level that is safe', () => {
    fc.assert(
      fc.property(ronde, ({ antwoorden, uitgedeeld }) => {
        for (const { vraag, tabellen } of publish(antwoorden, uitgedeeld).vragen) {
          const { soort } = schaalvragen.find(({ id }) => id === vraag)!
          for (const { groep, niveau } of tabellen) {
            if (niveau === null) continue
            const finer = niveaus.slice(0, niveaus.indexOf(niveau))
            const drempel = drempelOf(antwoorden, groep)
            for (const level of finer) {
              const counts = delenOp(soort, level).map(
                (deel) =>
                  van(antwoorden, groep).filter(({ keuzes }) =>
                    deel.van.includes(keuzes[vraag] ?? 'weet-niet'),
                  ).length,
              )
              expect(counts.some((count) => count > 0 && count < drempel)).toBe(true)
            }
          }
        }
      }),
      options,
    )
  })
  test('does not depend on the order of the answers', () => {
    fc.assert(
      fc.property(ronde, fc.infiniteStream(fc.nat()), ({ antwoorden, uitgedeeld }, numbers) => {
        const keyed = antwoorden.map((antwoord) => ({ antwoord, key: numbers.next().value }))
        const other = keyed.sort((a, b) => a.key - b.key).map(({ antwoord }) => antwoord)
        expect(publish(other, uitgedeeld)).toEqual(publish(antwoorden, uitgedeeld))
      }),
      options,
    )
  })
})

describe('by example', () => {
  test('two groups of ten are shown apart, one answer less and they are shown together', () => {
    const uitgedeeld = { ouder: 12, pleegouder: 30 }
    const tien = [...eenOptie('ouder', 10, 'goed'), ...eenOptie('pleegouder', 10, 'beter')]
    expect(gehoord(tien, uitgedeeld).map(({ groep }) => groep)).toEqual(['ouder', 'pleegouder'])
    expect(gehoord(tien.slice(1), uitgedeeld).map(({ groep }) => groep)).toEqual([null])
  })
  test('foster children are a group of their own from twenty answers', () => {
    const uitgedeeld = { pleegkind: 30, pleegouder: 30 }
    const pleegouders = eenOptie('pleegouder', 20, 'goed')
    expect(gehoord([...pleegouders, ...eenOptie('pleegkind', 19, 'goed')], uitgedeeld)[0]?.groep).toBeNull()
    const apart = gehoord(
      [...pleegouders, ...eenOptie('pleegkind', 12, 'goed'), ...eenOptie('pleegkind', 9, 'beter')],
      uitgedeeld,
    )
    expect(apart.find(({ groep }) => groep === 'pleegkind')?.niveau).toBeNull()
    expect(apart.find(({ groep }) => groep === 'pleegouder')?.niveau).toBe('alle')
  })
  test('a round of children only keeps the higher threshold, also when shown together', () => {
    const kinderen = [...eenOptie('pleegkind', 10, 'goed'), ...eenOptie('eigen-kind', 9, 'goed')]
    expect(gehoord(kinderen, { pleegkind: 10, 'eigen-kind': 10 })).toEqual([
      { groep: null, niveau: null, delen: [] },
    ])
  })
  test('options fold step by step, and in the end nothing is shown', () => {
    const niveau = (...delen: [Optie, number][]) =>
      gehoord(
        delen.flatMap(([keuze, aantal]) => eenOptie('ouder', aantal, keuze)),
        { ouder: 40 },
      )[0]?.niveau
    expect(niveau(['goed', 9], ['beter', 5])).toBe('alle')
    expect(niveau(['goed', 8], ['heel-goed', 1], ['beter', 5])).toBe('drie')
    expect(niveau(['goed', 9], ['beter', 3], ['wisselend', 2])).toBe('twee')
    expect(niveau(['goed', 9], ['beter', 3])).toBeNull()
    expect(niveau(['goed', 9])).toBeNull()
  })
  test('how many answered is a count of people too', () => {
    const beantwoord = (aantal: number) =>
      publish(eenOptie('ouder', aantal, 'goed'), { ouder: 10 }).beantwoord
    expect([0, 1, 4, 5].map(beantwoord)).toEqual([0, null, null, 5])
  })
  test('a group that got codes and did not answer counts as small', () => {
    expect(publish(eenOptie('ouder', 30, 'goed'), { ouder: 30, beleidsmaker: 3 }).groepen).toBeNull()
  })
  test('a round without answers has nothing to show', () => {
    expect(gehoord([], { ouder: 10 })).toEqual([{ groep: null, niveau: null, delen: [] }])
  })
})
