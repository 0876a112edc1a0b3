import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { aanbodMessage } from './aanbod-message.ts'

const gesprek = {
  naam: 'Samen aan tafel in de Bedachte Duinstreek',
  contact: {
    name: 'Fenna Voorbeeld',
    role: 'procesbegeleider',
    phone: '06 0000 0001',
    mail: 'f@voorbeeld.invalid',
  },
}
const offer = {
  link: 'https://voorbeeld.invalid/l/deelnemer/geheim',
  verlooptOp: Temporal.Instant.from('2026-11-25T09:00:00Z'),
}
const els = { taal: 'nl', naam: 'Els', jong: false, hostBevestigd: false } as const

describe('the message about a seat that is offered', () => {
  test('says which gesprek, until when and where to answer', () => {
    const { subject, text, short } = aanbodMessage(els, gesprek, offer)
    expect(subject).not.toContain('Duinstreek')
    expect(text).toContain('Samen aan tafel in de Bedachte Duinstreek')
    for (const one of [text, short]) {
      expect(one).toContain('woensdag 25 november 2026 om 10.00 uur')
      expect(one).toContain(offer.link)
    }
    expect(text.split('\n')).toContain(offer.link)
  })
  test('tells a young person to whom nobody spoke only that there is news, and who calls', () => {
    const message = aanbodMessage({ ...els, jong: true }, gesprek, offer)
    for (const one of Object.values(message)) {
      expect(one).not.toMatch(/Duinstreek|Samen aan tafel|2026|https|pleeg/)
    }
    expect(message.text).toContain('06 0000 0001')
  })
  test('names place and time to a young person to whom a host spoke', () => {
    const { text } = aanbodMessage({ ...els, jong: true, hostBevestigd: true }, gesprek, offer)
    expect(text).toContain(offer.link)
  })
})
