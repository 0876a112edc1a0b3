import { expect, test } from 'vitest'
import { invitationMail } from './invitation-mail.ts'

const about = {
  partijId: 'f1',
  gesprekNaam: 'Samen aan tafel in Verzonnen Veenland',
  inleiding: 'Praat mee over pleegzorg in Veenland.',
  contact: {
    name: 'Fenna Voorbeeld',
    role: 'procesbegeleider',
    phone: '06 0000 0001',
    mail: 'f@voorbeeld.invalid',
  },
  werver: 'Pleegzorg Plasdam (verzonnen)',
  geldigTot: '2026-12-20',
  address: 'voorbeeld.invalid/meedoen',
}
const code = { code: 'BCDFGHJK', link: 'https://voorbeeld.invalid/l/aanmeldcode/x' }
const to = { mail: 'els@voorbeeld.invalid', doelgroep: 'pleegouder', taal: 'nl' } as const

test('invites with a link and a code of its own, and says through whom', () => {
  const { subject, text, to: address, about: partij } = invitationMail(to, about, code)
  expect([address, partij]).toEqual(['els@voorbeeld.invalid', 'f1'])
  for (const part of [
    'Veenland',
    'BCDF GHJK',
    code.link,
    '20 december 2026',
    'Pleegzorg Plasdam',
    '06 0000 0001',
  ])
    expect(text).toContain(part)
  expect(subject).not.toContain('Veenland')
})

test('names no gesprek, region or organisation to a young person', () => {
  const { subject, text } = invitationMail({ ...to, doelgroep: 'pleegkind' }, about, code)
  expect(subject + text).not.toMatch(/Veenland|Plasdam/)
  expect(text).toContain('BCDF GHJK')
})
