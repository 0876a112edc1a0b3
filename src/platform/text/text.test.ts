import { describe, expect, test } from 'vitest'
import {
  formatDay,
  formatList,
  formatNumber,
  formatTime,
  formatTimeRange,
  plural,
  searchKey,
  slug,
} from './index.ts'

describe('text', () => {
  test('a day, a time and a number read as people write them', () => {
    expect(formatDay('2026-11-22', 'nl')).toBe('22 november 2026')
    expect(formatDay('2026-11-22', 'en', 'weekday')).toBe('Sunday, 22 November 2026')
    expect(formatTime('16:00:00', 'nl')).toBe('16.00 uur')
    expect(formatTimeRange('16:00:00', '18:30:00', 'nl')).toBe('16.00 tot 18.30 uur')
    expect(formatNumber(18271, 'nl')).toBe('18.271')
    expect(plural(1, 'nl', { one: 'plaats', other: 'plaatsen' })).toBe('1 plaats')
    expect(plural(0, 'nl', { one: 'plaats', other: 'plaatsen' })).toBe('0 plaatsen')
    expect(formatList(['a', 'b', 'c'], 'nl')).toBe('a, b en c')
  })
  test('every spelling of a region gives one key', () => {
    const spellings = ['Zuid-Kennemerland', 'zuid kennemerland', 'Zuid/Kennemerland', ' ZUID  KENNEMERLAND ']
    expect(new Set(spellings.map(searchKey))).toEqual(new Set(['zuid kennemerland']))
    expect(searchKey("Súdwest-Fryslân's")).toBe('sudwest fryslan s')
    expect(slug('Midden-IJssel/Oost-Veluwe')).toBe('midden-ijssel-oost-veluwe')
  })
})
