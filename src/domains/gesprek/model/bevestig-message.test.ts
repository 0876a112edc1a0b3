import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { adultMessage, confirmMessage } from './bevestig-message.ts'

const gesprek = {
  naam: 'In gesprek in Fantasie Rivierdal',
  contact: {
    name: 'Bram Verzonnen',
    role: 'procesbegeleider',
    phone: '06 0000 0002',
    mail: 'bram@x.invalid',
  },
}
const link = `https://www.voorbeeld.invalid/l/bevestiging/${'x'.repeat(43)}`
const to = {
  naam: 'Els (verzonnen)',
  taal: 'nl',
  jong: false,
  bevestigenVoor: Temporal.Instant.from('2026-11-23T21:30:00Z'),
} as const

describe('the message with which somebody confirms', () => {
  test('has the link, until when, and whom to call', () => {
    const { subject, text } = confirmMessage(to, gesprek, { link, code: '012345' })
    expect(text).toContain(link)
    expect(text).toContain('maandag 23 november 2026 om 22.30 uur')
    expect(text).toContain('06 0000 0002')
    expect(text).toContain(gesprek.naam)
    expect(subject).not.toMatch(/Els|Rivierdal/)
  })
  test('fits in one text message, with the code', () => {
    const { short } = confirmMessage(to, gesprek, { link, code: '012345' })
    expect(short).toContain('012345')
    expect(short).toContain(link)
    expect(short.length).toBeLessThanOrEqual(160)
  })
  test.each(['nl', 'en'] as const)('names no gesprek, region or place to a young person (%s)', (taal) => {
    const message = confirmMessage({ ...to, taal, jong: true }, gesprek, { link, code: '012345' })
    expect(JSON.stringify(message)).not.toMatch(/Rivierdal|pleeg|foster/i)
  })
})

test.each(['nl', 'en'] as const)('the adult reads who it is behind the link only (%s)', (taal) => {
  const { subject, text, short } = adultMessage(taal, gesprek, link)
  expect(`${subject} ${text} ${short}`).not.toMatch(/Rivierdal|Els/)
  expect(text).toContain(link)
  expect(short.length).toBeLessThanOrEqual(160)
})
