import { describe, expect, test } from 'vitest'
import { bereikChange } from './bereik-wish.ts'

const known = { mail: 'oud@voorbeeld.invalid', telefoon: '06 0000 0001' }

describe('another way to be reached', () => {
  test('with a new mail address or number for messages waits for a code', () => {
    expect(
      bereikChange({ bereik: 'mail', mail: 'nieuw@voorbeeld.invalid', telefoon: '06 0000 0002' }, known),
    ).toEqual({
      now: { telefoon: '06 0000 0002' },
      pending: { bereik: 'mail', adres: 'nieuw@voorbeeld.invalid' },
    })
    expect(bereikChange({ bereik: 'sms', mail: '', telefoon: '06 0000 0002' }, known)).toEqual({
      now: {},
      pending: { bereik: 'sms', adres: '06 0000 0002' },
    })
  })
  test('with an address we know, or a number to be called at, counts at once', () => {
    expect(bereikChange({ bereik: 'sms', mail: '', telefoon: '06 0000 0001' }, known)).toEqual({
      now: { bereik: 'sms', telefoon: '06 0000 0001' },
      pending: null,
    })
    expect(bereikChange({ bereik: 'mail', mail: 'oud@voorbeeld.invalid', telefoon: '' }, known)).toEqual({
      now: { bereik: 'mail' },
      pending: null,
    })
    expect(
      bereikChange({ bereik: 'bel', mail: 'nieuw@voorbeeld.invalid', telefoon: '06 0000 0002' }, known),
    ).toEqual({
      now: { bereik: 'bel', telefoon: '06 0000 0002' },
      pending: null,
    })
  })
})
