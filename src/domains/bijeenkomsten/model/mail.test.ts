import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { changeMail } from './mail-change.ts'
import { confirmationMails } from './mail-confirmation.ts'
import { exampleMeeting } from './meeting-example.ts'

const els = {
  naam: 'Els (verzonnen)',
  mail: 'els@voorbeeld.invalid',
  taal: 'nl' as const,
  jong: false,
  heeftPlaats: true,
  link: 'https://voorbeeld.invalid/l/deelnemer/geheim',
}
const subject = {
  gesprekNaam: 'Het gesprek in Verzonnen Veenland',
  contact: {
    name: 'Fenna Voorbeeld',
    role: 'procesbegeleider',
    phone: '012 345 67 89',
    mail: 'fenna@voorbeeld.invalid',
  },
  now: Date.parse('2026-11-22T10:00:00Z'),
}
const meetings = [
  exampleMeeting(),
  exampleMeeting({ id: 'm2', nummer: 2, titel: 'Bespreken', datum: '2027-02-04', einde: '20:30' }),
  exampleMeeting({ id: 'm3', nummer: 3, titel: 'Plan maken', datum: null }),
]
const uidOf = (content: string) =>
  new ICAL.Component(ICAL.parse(content) as unknown[])
    .getAllSubcomponents('vevent')
    .map((e) => e.getFirstPropertyValue('uid'))

describe('who signed up and has a seat', () => {
  const mails = confirmationMails(els, subject, meetings)
  test('gets the meetings, the own page and the contact person', () => {
    const text = mails[0]?.text ?? ''
    expect(mails[0]).toMatchObject({
      to: els.mail,
      subject: 'Je doet mee: Het gesprek in Verzonnen Veenland',
    })
    expect(text).toContain(
      '1. Kennismaken: donderdag 3 december 2026, 16.00 tot 18.30 uur, Zaalstraat 1, Verzonnendorp',
    )
    expect(text).toContain('3. Plan maken: De datum is nog niet bekend')
    expect(text.split('\n')).toContain(els.link)
    expect(text).toContain('012 345 67 89')
  })
  test('gets an invitation for each meeting with a day, one meeting in each mail', () => {
    expect(mails.map(({ calendar }) => calendar?.method)).toEqual(['REQUEST', 'REQUEST'])
    expect(mails.map(({ calendar }) => uidOf(calendar?.content ?? ''))).toEqual([
      [`${meetings[0]?.id}@thuiswaarts`],
      ['m2@thuiswaarts'],
    ])
  })
  test('reads it in the own language', () => {
    const [first] = confirmationMails({ ...els, taal: 'en' }, subject, meetings)
    expect(first?.text).toContain('Thursday, 3 December 2026, 16:00 to 18:30, Zaalstraat 1, Verzonnendorp')
    expect(first?.subject).toContain('You are taking part')
  })
  test('hears that the dates follow when there are none, or only meetings that have been', () => {
    for (const list of [[], [exampleMeeting({ stand: 'geweest' })]]) {
      const [mail, ...more] = confirmationMails(els, subject, list)
      expect(mail?.text).toContain('De data zijn nog niet bekend')
      expect(mail?.calendar).toBeUndefined()
      expect(more).toEqual([])
    }
  })
})

test('who waits for a seat gets no address and no calendar', () => {
  const mails = confirmationMails({ ...els, heeftPlaats: false }, subject, meetings)
  expect(mails).toHaveLength(1)
  expect(mails[0]?.text).toContain('wachtlijst')
  expect(mails[0]?.text).toContain('Verzonnendorp')
  expect(mails[0]?.text).not.toContain('Zaalstraat')
  expect(mails[0]?.calendar).toBeUndefined()
})

describe('another time or place', () => {
  test('is mailed with the new invitation', () => {
    const mail = changeMail(els, subject, exampleMeeting({ datum: '2026-12-10', icsVolgnummer: 1 }))
    expect(mail.text).toContain('donderdag 10 december 2026')
    expect(mail.calendar?.method).toBe('REQUEST')
    expect(mail.calendar?.content).toContain('SEQUENCE:1')
  })
  test('called off is mailed with a cancellation', () => {
    const mail = changeMail(els, subject, exampleMeeting({ stand: 'afgelast', icsVolgnummer: 1 }))
    expect(mail.subject).toContain('Gaat niet door')
    expect(mail.calendar?.method).toBe('CANCEL')
  })
})

describe('a young person', () => {
  const young = { ...els, jong: true }
  const mails = [
    ...confirmationMails(young, subject, meetings),
    ...confirmationMails({ ...young, taal: 'en', heeftPlaats: false }, subject, meetings),
    changeMail(young, subject, exampleMeeting()),
    changeMail({ ...young, taal: 'en' }, subject, exampleMeeting({ stand: 'afgelast' })),
  ]
  test('reads only that there is news and which number to call', () => {
    expect(mails).toHaveLength(4)
    for (const { subject: line, text, calendar } of mails) {
      expect(calendar).toBeUndefined()
      expect(text).toContain('012 345 67 89')
      const secrets = [
        'Veenland',
        'gesprek',
        'dialogue',
        'Verzonnendorp',
        'Zaalstraat',
        'Kennismaken',
        'december',
        'December',
        '2026',
        '16.00',
        'bijeenkomst',
        'meeting',
        'pleeg',
        'foster',
        'Fenna',
        'http',
        '@',
      ]
      for (const secret of secrets) expect(`${line}\n${text}`).not.toContain(secret)
    }
  })
})
