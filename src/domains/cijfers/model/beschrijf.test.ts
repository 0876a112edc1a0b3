import { describe, expect, test } from 'vitest'
import { beschrijf } from './beschrijf.ts'
import type { Reeks, Telling } from './reeks.ts'

const reeks = (telling: Telling, ...waarden: (number | null)[]): Reeks => ({
  code: 'proef',
  naam: { nl: 'Kinderen', en: 'Children' },
  eenheid: { nl: 'kinderen', en: 'children' },
  definitie: { nl: 'x', en: 'x' },
  definitieZeker: false,
  telling,
  bron: {
    naam: 'x',
    uitgever: 'x',
    url: 'https://voorbeeld.invalid',
    nagekekenOp: '2023-06-28',
    licentie: { nl: '', en: '' },
  },
  cijfers: waarden.map((waarde, index) => ({
    periode: String(2015 + index),
    peildatum: `${2015 + index}-12-31`,
    waarde,
    status: waarde === null ? 'onbekend' : 'gepubliceerd',
    vergelijkbaar: index > 0,
    toelichting: index > 0 ? null : { nl: 'anders geteld', en: 'counted differently' },
  })),
})

describe('a series in plain sentences', () => {
  test('of children on the last day of the year; the year that stands apart is not compared with', () => {
    const stand = reeks('moment', 99_999, 18275, 18273, 18486, 19042, 19097, 18369, 17652)
    expect(beschrijf(stand, 'nl')).toBe(
      'Eind 2022 waren het 17.652 kinderen. Dat is 717 minder dan eind 2021 en 623 minder dan eind 2016. ' +
        'Het hoogste aantal was 19.097, eind 2020.',
    )
    expect(beschrijf(stand, 'en')).toBe(
      'At the end of 2022 there were 17,652 children. That is 717 fewer than at the end of 2021 and 623 fewer than ' +
        'at the end of 2016. The highest number was 19,097, at the end of 2020.',
    )
  })

  test('more, as many, and unknown', () => {
    expect(beschrijf(reeks('periode', 1, 5, 7, null, 7), 'nl')).toBe(
      'In 2019 waren het 7 kinderen. Dat is evenveel als in 2017 en 2 meer dan in 2016. ' +
        'Over 2018 is het cijfer onbekend.',
    )
    expect(beschrijf(reeks('periode', 1, 5), 'nl')).toBe('In 2016 waren het 5 kinderen.')
    expect(beschrijf(reeks('periode', 1, null), 'nl')).toBe('Hier is geen cijfer van bekend.')
  })
})
