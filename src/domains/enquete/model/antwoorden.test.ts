import { describe, expect, test } from 'vitest'
import { foutIn, fromText, openMax, readAntwoorden, toText } from './antwoorden.ts'
import { maxSealedBytes } from './sealed-box.ts'
import { openVraag } from './kernvragen.ts'
import { vragenlijst } from './vragenlijst.ts'

const [eerste] = vragenlijst('ouder')

function read(fields: Record<string, string>) {
  return readAntwoorden('ouder', (name) => fields[name] ?? '')
}

describe('answers', () => {
  test('are read from the form; what is no option is no answer', () => {
    const { keuzes, open } = read({
      'v-gehoord': 'goed',
      'v-hulp': 'DROP TABLE',
      'v-informatie': 'heel-goed',
      'v-tijd-per-gezin': 'goed',
      'v-als-eerste': 'tijd',
    })
    expect(keuzes).toEqual({ gehoord: 'goed' })
    expect(open).toBe('tijd')
  })
  test('a question with a scale asks for a choice, the open one may stay empty', () => {
    expect(foutIn(read({}), eerste!)).toBe('kies')
    expect(foutIn(read({ 'v-gehoord': 'weet-niet' }), eerste!)).toBeNull()
    expect(foutIn(read({}), openVraag)).toBeNull()
    expect(foutIn(read({ 'v-als-eerste': '😀'.repeat(openMax) }), openVraag)).toBeNull()
    expect(foutIn(read({ 'v-als-eerste': 'x'.repeat(openMax + 1) }), openVraag)).toBe('te-lang')
  })
  test('come back from text, with every question answered', () => {
    const back = fromText(
      'ouder',
      toText('ouder', read({ 'v-gehoord': 'beter', 'v-als-eerste': '"مرحبا"\n👂' })),
    )
    expect(back.open).toBe('"مرحبا"\n👂')
    expect(back.keuzes['gehoord']).toBe('beter')
    expect(back.keuzes['hulp']).toBe('weet-niet')
    expect(Object.keys(back.keuzes)).toHaveLength(vragenlijst('ouder').length - 1)
  })
  test.each(['😀', '"', '\\', '\n', 'ﷺ'])('fit in the box when the longest open answer is all %j', (sign) => {
    const text = toText('ouder', { keuzes: {}, open: sign.repeat(openMax) })
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxSealedBytes)
  })
  test('that someone else made up do not break the count', () => {
    expect(() => fromText('ouder', 'geen json')).toThrow(SyntaxError)
    expect(fromText('ouder', '{"keuzes":{"gehoord":7}}').keuzes['gehoord']).toBe('weet-niet')
  })
})
