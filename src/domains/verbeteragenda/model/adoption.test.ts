import { describe, expect, test } from 'vitest'
import { ontbreektVoorVaststellen } from './adoption.ts'

const today = '2026-11-22'
const volledig = {
  id: 'a',
  eigenaar_organisatie: 'Organisatie',
  eigenaar_functie: 'Teamleider',
  voor_datum: today,
  evaluatie_op: '2027-03-01',
}

describe('an agenda can be adopted', () => {
  test('when every action has an owner, a day and an evaluation day', () => {
    expect(ontbreektVoorVaststellen([{ id: 'p', acties: [volledig] }], today)).toEqual([])
  })
  test('not without points', () => {
    expect(ontbreektVoorVaststellen([], today)).toEqual([{ what: 'punten' }])
  })
  test('not with a point without action', () => {
    const missing = ontbreektVoorVaststellen(
      [
        { id: 'p', acties: [volledig] },
        { id: 'q', acties: [] },
      ],
      today,
    )
    expect(missing).toEqual([{ what: 'acties', puntId: 'q' }])
  })
  test.each([
    [{ eigenaar_organisatie: '' }, 'eigenaar'],
    [{ eigenaar_functie: '' }, 'eigenaar'],
    [{ voor_datum: null }, 'datum'],
    [{ voor_datum: '2026-11-21' }, 'datum-voorbij'],
    [{ evaluatie_op: null }, 'evaluatie'],
  ])('not with an action with %j', (gap, what) => {
    const missing = ontbreektVoorVaststellen([{ id: 'p', acties: [{ ...volledig, ...gap }] }], today)
    expect(missing).toEqual([{ what, puntId: 'p', actieId: 'a' }])
  })
  test('names everything that is missing at once', () => {
    const leeg = {
      id: 'a',
      eigenaar_organisatie: '',
      eigenaar_functie: '',
      voor_datum: null,
      evaluatie_op: null,
    }
    expect(ontbreektVoorVaststellen([{ id: 'p', acties: [leeg] }], today)).toHaveLength(3)
  })
})
