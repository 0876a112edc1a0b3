import { expect, test } from 'vitest'
import { changeMessage } from './change-message.ts'

const about = {
  naam: 'Samen aan tafel in Verzonnen Veenland',
  contact: {
    name: 'Fenna Voorbeeld',
    role: 'procesbegeleider',
    phone: '06 0000 0001',
    mail: 'f@voorbeeld.invalid',
  },
  aanmeldenTot: '2026-12-20',
}
const els = { naam: 'Els', taal: 'nl', jong: false, hostBevestigd: false } as const
const what = { link: 'https://voorbeeld.invalid/l/deelnemer/x', closingDay: true }

test('says who can be asked, the new closing day when it changed, and how to get to her page', () => {
  const { subject, text, short } = changeMessage(els, about, what)
  expect(subject).toContain('Veenland')
  for (const part of ['Dag Els,', '06 0000 0001', '20 december 2026', what.link]) expect(text).toContain(part)
  expect(short.length).toBeLessThan(160)
  expect(changeMessage(els, about, { ...what, closingDay: false }).text).not.toContain('20 december')
})

test('names no gesprek, no region and no link to a young person before a host spoke with her', () => {
  const young = { ...els, jong: true }
  const { subject, text, short } = changeMessage(young, about, what)
  expect(subject + text + short).not.toMatch(/Veenland|Samen aan tafel|20 december|https|Els/)
  expect(changeMessage({ ...young, hostBevestigd: true }, about, what).text).toContain('Veenland')
})
