import { describe, expect, test } from 'vitest'
import { countBox } from './telling.ts'

const biljet = (groep: string, open = '') => ({
  groep,
  keuzes: { gehoord: 'goed', 'ouder-blijven': 'goed' } as const,
  open,
})
const veel = (groep: string, aantal: number) =>
  Array.from({ length: aantal }, (_, i) => biljet(groep, `${groep} ${i}`))

describe('counting the box', () => {
  test('keeps nothing when there are too few answers', () => {
    const telling = countBox(veel('ouder', 9), { ouder: 20 })
    expect([telling.antwoorden, telling.open]).toEqual([[], []])
    expect(telling.uitkomst.vragen[0]?.tabellen).toEqual([{ groep: null, niveau: null, delen: [] }])
  })
  test('forgets the group, and what gives it away, when groups are shown together', () => {
    const { antwoorden } = countBox([...veel('pleegouder', 12), ...veel('ouder', 2)], {
      pleegouder: 20,
      ouder: 5,
    })
    expect(antwoorden).toHaveLength(14)
    for (const { groep, keuzes } of antwoorden) {
      expect(groep).toBeNull()
      expect(Object.keys(keuzes)).toHaveLength(8)
      expect(keuzes).not.toHaveProperty('ouder-blijven')
    }
  })
  test('keeps the group and its own questions when groups are shown apart', () => {
    const { antwoorden } = countBox([...veel('pleegouder', 12), ...veel('ouder', 10)], {
      pleegouder: 20,
      ouder: 10,
    })
    const ouders = antwoorden.filter(({ groep }) => groep === 'ouder')
    expect(ouders).toHaveLength(10)
    expect(ouders[0]?.keuzes).toMatchObject({
      gehoord: 'goed',
      'ouder-blijven': 'goed',
      volhouden: 'weet-niet',
    })
  })
  test('keeps every open answer that says something, in another order', () => {
    const biljetten = [...veel('ouder', 60), biljet('ouder', '  ')]
    const { open } = countBox(biljetten, { ouder: 61 })
    expect([...open].sort()).toEqual(
      veel('ouder', 60)
        .map((one) => one.open)
        .sort(),
    )
    expect(open).not.toEqual(veel('ouder', 60).map((one) => one.open))
  })
})
