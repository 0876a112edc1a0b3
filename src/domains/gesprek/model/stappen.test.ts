import { describe, expect, test } from 'vitest'
import { aanmeldenTexts } from '../texts/aanmelden.ts'
import {
  type Antwoorden,
  bewaard,
  eersteOpen,
  gevraagdeStappen,
  isStap,
  leesAlles,
  leesStap,
  leidtNaar,
  type Situatie,
  stapNamen,
  stappen,
} from './stappen.ts'
import { velden } from './velden.ts'

const zelf: Situatie = {
  lang: 'nl',
  offered: ['ouder', 'pleegkind', 'broers en zussen (14+)'],
  byCode: null,
  basisOnder16: false,
  door: 'zelf',
}
const ouder: Antwoorden = {
  doelgroep: 'ouder',
  regio: 'ja',
  alleKeren: 'ja',
  mist: '',
  ervaring: '',
  namens: '',
  behoeften: ['tolk', 'eten'],
  nodig: ' Tolk Arabisch ',
  brengtMee: 'ja',
  tegenkomen: 'nee',
  belTekst: '',
  naam: ' Els ',
  bereik: 'sms',
  mail: '',
  telefoon: '06 0000 0001',
}
const jong: Antwoorden = {
  ...ouder,
  doelgroep: 'pleegkind',
  leeftijd: '16-plus',
  volwasseneNaam: 'Mentor (verzonnen)',
  volwasseneMail: '',
  volwasseneTelefoon: '06 0000 0002',
}
const meeting = '00000000-0000-4000-8000-000000b30001'

function wrong(antwoorden: Antwoorden, situatie = zelf): string[] {
  const read = leesAlles(antwoorden, situatie)
  return read.ok ? [] : read.state.errors.map(({ name }) => name)
}
const value = (antwoorden: Antwoorden, situatie = zelf) => {
  const read = leesAlles(antwoorden, situatie)
  if (!read.ok) throw new Error(JSON.stringify(read.state.errors))
  return read.value
}

describe('the table of questions', () => {
  test('has for each question its fields, a schema with just these, and words in two languages', () => {
    for (const naam of stapNamen) {
      const schema = velden({ lang: 'nl', offered: [], belEerst: false })[naam]
      expect(Object.keys(schema.shape).toSorted()).toEqual([...stappen[naam].velden].toSorted())
      for (const lang of ['nl', 'en'] as const) expect(aanmeldenTexts(lang)[naam].title).not.toBe('')
    }
  })
  test('asks each field once', () => {
    const all = stapNamen.flatMap((naam) => [...stappen[naam].velden])
    expect(new Set(all).size).toBe(all.length)
  })
  test('no name of a question is a page of its own, and nothing else is a question', () => {
    for (const word of ['controle', 'bellen', 'andere-regio', 'samen-klaar', 'weggooien', 'constructor', ''])
      expect(isStap(word)).toBe(false)
  })
})

describe('which questions are asked', () => {
  test('nine pages for an adult: eight questions and the check', () => {
    expect(gevraagdeStappen(ouder, zelf)).toHaveLength(8)
    expect(gevraagdeStappen({}, zelf)).toHaveLength(8)
  })
  test('a code answers the first', () => {
    expect(gevraagdeStappen({}, { ...zelf, byCode: 'ouder' })[0]).toBe('regio')
    expect(value({ ...ouder, doelgroep: 'pleegkind' }, { ...zelf, byCode: 'ouder' }).doelgroep).toBe('ouder')
  })
  test('young people are asked their age and an adult, also in a group that a region added', () => {
    for (const doelgroep of ['pleegkind', 'broers en zussen (14+)']) {
      const asked = gevraagdeStappen({ doelgroep }, zelf)
      expect(asked).toEqual(expect.arrayContaining(['leeftijd', 'volwassene']))
    }
    expect(gevraagdeStappen({}, { ...zelf, byCode: 'pleegkind' })).toContain('leeftijd')
  })
  test('a host does not ask which region', () => {
    expect(gevraagdeStappen(ouder, { ...zelf, door: 'host' })).not.toContain('regio')
  })
})

describe('the first open question', () => {
  test('is the one after the last that was answered, also when an answer may be empty', () => {
    let antwoorden: Antwoorden = {}
    for (const naam of gevraagdeStappen(ouder, zelf)) {
      expect(eersteOpen(antwoorden, zelf)).toBe(naam)
      antwoorden = { ...antwoorden, ...bewaard(naam, ouder) }
    }
    expect(eersteOpen(antwoorden, zelf)).toBeNull()
  })
  test('comes back when another answer makes it matter', () => {
    expect(
      eersteOpen({ ...ouder, bereik: 'mail', mail: 'els@voorbeeld.invalid', telefoon: '' }, zelf),
    ).toBeNull()
    const called = { ...ouder, bereik: 'mail', mail: 'els@voorbeeld.invalid', telefoon: '', tegenkomen: 'ja' }
    expect(eersteOpen(called, zelf)).toBe('bereik')
    expect(eersteOpen({ ...ouder, doelgroep: 'pleegkind' }, zelf)).toBe('leeftijd')
    expect(eersteOpen(ouder, { ...zelf, offered: ['pleegkind'] })).toBe('wie')
  })
})

describe('an answer with which one cannot go on', () => {
  test.each([
    ['jonger', false, 'bellen'],
    ['jonger', true, 'bellen'],
    ['14-15', false, 'bellen'],
    ['14-15', true, null],
    ['16-plus', false, null],
  ])('%s, with a ground of the organisation: %s', (leeftijd, basisOnder16, to) => {
    const situatie = { ...zelf, basisOnder16 }
    expect(leidtNaar('leeftijd', { leeftijd }, situatie)).toBe(to)
    expect(eersteOpen({ ...jong, leeftijd }, situatie)).toBe(to === null ? null : 'leeftijd')
  })
  test('another region', () => {
    expect(leidtNaar('regio', { regio: 'nee' }, zelf)).toBe('andere-regio')
    expect(leidtNaar('regio', { regio: 'anders' }, zelf)).toBeNull()
  })
})

describe('all answers together', () => {
  test('of an adult', () => {
    expect(value(ouder)).toEqual({
      doelgroep: 'ouder',
      naam: 'Els',
      mail: '',
      telefoon: '06 0000 0001',
      bereik: 'sms',
      nodig: 'Tolk Arabisch',
      behoeften: ['tolk', 'eten'],
      brengtIemandMee: true,
      ervaring: '',
      namens: '',
      kanAlleKeren: true,
      mist: [],
      onder16: null,
      volwassene: null,
      belEerst: null,
    })
  })
  test('of a young person, with the adult she chose', () => {
    expect(value(jong)).toMatchObject({
      onder16: false,
      volwassene: { naam: 'Mentor (verzonnen)', mail: '', telefoon: '06 0000 0002' },
    })
    expect(value({ ...jong, leeftijd: '14-15' }).onder16).toBe(true)
    expect(wrong({ ...jong, volwasseneTelefoon: '' })).toEqual(['volwasseneMail'])
  })
  test('meetings that she misses count only when they were listed', () => {
    expect(value({ ...ouder, alleKeren: 'per-dag', mist: [meeting] })).toMatchObject({
      kanAlleKeren: false,
      mist: [meeting],
    })
    expect(value({ ...ouder, alleKeren: 'per-dag', mist: '' }).kanAlleKeren).toBe(true)
    expect(value({ ...ouder, alleKeren: 'nee', mist: [meeting] })).toMatchObject({
      kanAlleKeren: false,
      mist: [],
    })
    expect(wrong({ ...ouder, mist: ["'; drop table"] })).toEqual(['mist'])
  })
  test('what she wrote to the facilitator counts only when she asked for a call', () => {
    expect(value({ ...ouder, tegenkomen: 'nee', belTekst: 'x' }).belEerst).toBeNull()
    expect(value({ ...ouder, tegenkomen: 'ja', belTekst: 'x' }).belEerst).toBe('x')
  })
  test('all that is wrong is said at once, from top to bottom', () => {
    expect(wrong({}, { ...zelf, door: 'host' })).toEqual([
      'doelgroep',
      'alleKeren',
      'tegenkomen',
      'naam',
      'bereik',
    ])
    expect(wrong({ ...ouder, bereik: 'mail', mail: 'els@', telefoon: 'bel me' })).toEqual([
      'mail',
      'telefoon',
    ])
    expect(wrong({ ...ouder, naam: 'x'.repeat(10_000), behoeften: ['hack'] })).toEqual(['behoeften', 'naam'])
    expect(wrong({ ...ouder, doelgroep: 'aanbieder' })).toEqual(['doelgroep'])
  })
  test.each([
    ['mail without an address', { bereik: 'mail' }, ['mail']],
    ['a text message without a number', { telefoon: '' }, ['telefoon']],
    ['a text message to a number at home', { telefoon: '020 000 0000' }, ['telefoon']],
    ['a call without a number', { bereik: 'bel', telefoon: '' }, ['telefoon']],
    ['a call to a number at home', { bereik: 'bel', telefoon: '020 000 0000' }, []],
  ])('%s', (_, change, fields) => expect(wrong({ ...ouder, ...change })).toEqual(fields))
  test('a list where a text belongs is refused', () => {
    expect(leesStap('naam', { naam: ['a', 'b'] }, zelf).ok).toBe(false)
  })
})
