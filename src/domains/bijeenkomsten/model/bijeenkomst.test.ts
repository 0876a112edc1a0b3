import { describe, expect, test } from 'vitest'
import { isMoved, placeLine, upcoming } from './bijeenkomst.ts'
import { exampleMeeting } from './meeting-example.ts'
import { missing } from './missing.ts'

describe('a meeting', () => {
  test.each([
    { datum: '2026-12-10' },
    { begin: '15:00' },
    { einde: '19:00' },
    { plaatsnaam: 'Anderdorp' },
    { adres: 'Zaalstraat 2' },
  ])('people are told when this changes: %j', (change) => {
    expect(isMoved(exampleMeeting(), exampleMeeting(change))).toBe(true)
  })
  test('people are not mailed about another title, purpose or schedule', () => {
    expect(isMoved(exampleMeeting(), exampleMeeting({ titel: 'Anders', doel: 'x', onderdelen: [] }))).toBe(
      false,
    )
  })
  test('its place is what is known of it', () => {
    expect(placeLine(exampleMeeting())).toBe('Zaalstraat 1, Verzonnendorp')
    expect(placeLine(exampleMeeting({ adres: '' }))).toBe('Verzonnendorp')
    expect(placeLine(exampleMeeting({ adres: '', plaatsnaam: '' }))).toBe('')
  })
  test('the next one is the first that is planned; without a day it comes last', () => {
    const meetings = [
      exampleMeeting({ nummer: 1, stand: 'geweest', datum: '2026-01-01' }),
      exampleMeeting({ nummer: 2, datum: null }),
      exampleMeeting({ nummer: 3, datum: '2027-02-01' }),
      exampleMeeting({ nummer: 4, datum: '2027-01-01' }),
      exampleMeeting({ nummer: 5, stand: 'afgelast', datum: '2026-12-01' }),
    ]
    expect(upcoming(meetings).map(({ nummer }) => nummer)).toEqual([4, 3, 2])
  })
  test('says what participants still have to hear, and nothing about a meeting that has been', () => {
    expect(missing(exampleMeeting())).toEqual([])
    const bare = { datum: null, plaatsnaam: '', adres: '', onderdelen: [] }
    expect(missing(exampleMeeting(bare))).toEqual(['datum', 'plaatsnaam', 'adres', 'dagindeling'])
    expect(missing(exampleMeeting({ ...bare, stand: 'afgelast' }))).toEqual([])
  })
})
