import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { summarise } from './verloop.ts'

const jaren = (...waarden: (number | null)[]) =>
  waarden.map((waarde, index) => ({ periode: String(2016 + index), waarde }))

describe('what a series says', () => {
  test('its last figure, the one before, the first and the highest', () => {
    expect(summarise(jaren(5, 7, 9, 6, 4))).toEqual({
      laatste: { periode: '2020', waarde: 4 },
      vorige: { periode: '2019', waarde: 6 },
      eerste: { periode: '2016', waarde: 5 },
      hoogste: { periode: '2018', waarde: 9 },
      onbekend: [],
    })
  })

  test('the highest is left out when it was named already', () => {
    expect(summarise(jaren(9, 7, 6))?.hoogste).toBeNull()
    expect(summarise(jaren(5, 9, 9, 9))?.hoogste).toBeNull()
  })

  test('unknown is not zero: it is passed over and named', () => {
    expect(summarise(jaren(5, null, 8, null))).toEqual({
      laatste: { periode: '2018', waarde: 8 },
      vorige: { periode: '2016', waarde: 5 },
      eerste: null,
      hoogste: null,
      onbekend: ['2017', '2019'],
    })
    expect(summarise(jaren(null, null))).toBeNull()
    expect(summarise([])).toBeNull()
  })

  test('nothing is said that is not in the figures', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(30_000), { nil: null })), (waarden) => {
        const cijfers = jaren(...waarden)
        const said = summarise(cijfers)
        if (said === null) {
          expect(waarden.every((waarde) => waarde === null)).toBe(true)
          return
        }
        const { laatste, vorige, eerste, hoogste, onbekend } = said
        const named = [laatste, vorige, eerste, hoogste].filter((cijfer) => cijfer !== null)
        expect(cijfers).toEqual(expect.arrayContaining(named))
        expect(Math.max(...named.map(({ waarde }) => waarde))).toBe(Math.max(...waarden.map((w) => w ?? -1)))
        expect(onbekend).toHaveLength(waarden.filter((waarde) => waarde === null).length)
      }),
    )
  })
})
