import { describe, expect, test } from 'vitest'
import { doelgroepen } from '../../gesprek/index.ts'
import { groepen, kindGroepen } from './doelgroep.ts'
import { delenOp, niveaus, opties, schalen, type Schaal } from './schaal.ts'
import { isVoor, minuten, schaalvragen, vragenlijst } from './vragenlijst.ts'

test('every doelgroep of the gesprek has a questionnaire, and the same ones are children', () => {
  expect(doelgroepen.map(({ code }) => code)).toEqual(groepen)
  expect(doelgroepen.filter(({ jong }) => jong).map(({ code }) => code)).toEqual(kindGroepen)
})

describe('the questionnaires', () => {
  const alle = [...schaalvragen, ...vragenlijst('pleegouder').filter(({ soort }) => soort === 'open')]

  test('have questions with an id of their own', () => {
    expect(new Set(alle.map(({ id }) => id)).size).toBe(alle.length)
    for (const { id } of alle) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })
  test('say everything in Dutch and in English', () => {
    for (const vraag of alle) {
      for (const tekst of [vraag.kort, vraag.tekst, ...(vraag.uitleg ? [vraag.uitleg] : [])]) {
        expect(tekst.nl.length).toBeGreaterThan(4)
        expect(tekst.en.length).toBeGreaterThan(4)
        expect(tekst.nl).not.toBe(tekst.en)
      }
    }
  })
  test('keep sentences short enough to read once', () => {
    for (const { tekst, uitleg } of alle) {
      for (const sentence of `${tekst.nl} ${uitleg?.nl ?? ''}`.split(/[.?!:]\s*/)) {
        expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(16)
      }
    }
  })
  test('let everybody say that they do not know', () => {
    for (const schaal of Object.keys(schalen) as Schaal[]) expect(schalen[schaal]).toContain('weet-niet')
  })
  test.each(groepen)(
    'of %s: a core of eight, one or two of its own, one open question with a warning',
    (groep) => {
      const lijst = vragenlijst(groep)
      const eigen = schaalvragen.filter((vraag) => vraag.voor !== 'iedereen' && isVoor(vraag, groep))
      expect(lijst.filter((vraag) => vraag.soort !== 'open' && vraag.voor === 'iedereen')).toHaveLength(8)
      expect([1, 2]).toContain(eigen.length)
      expect(lijst.filter(({ soort }) => soort === 'open')).toHaveLength(1)
      expect(lijst.at(-1)?.uitleg?.nl).toContain('geen namen')
      expect(minuten(groep)).toBeLessThanOrEqual(6)
    },
  )
  test.each(Object.keys(schalen) as Schaal[])('scale %s: every level counts every option once', (schaal) => {
    for (const niveau of niveaus) {
      const geteld = delenOp(schaal, niveau).flatMap(({ van }) =>
        van.filter((optie) => schalen[schaal].includes(optie as never)),
      )
      expect([...geteld].sort()).toEqual([...schalen[schaal]].sort())
    }
  })
  test('name every option in both languages', () => {
    for (const { nl, en } of Object.values(opties)) expect(nl).not.toBe(en)
  })
})
