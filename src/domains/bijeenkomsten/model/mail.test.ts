import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { changeMessage } from './mail-change.ts'
import { confirmationMessages, invitationMessage, invitedTo } from './mail-confirmation.ts'
import type { Message, Recipient } from './mail-parts.ts'
import { removalMessage } from './mail-removal.ts'
import { reminderMessage } from './mail-reminder.ts'
import { signedOffMessages } from './mail-signed-off.ts'
import { exampleMeeting } from './meeting-example.ts'

const els: Recipient = {
  naam: 'Els (verzonnen)',
  mail: 'els@voorbeeld.invalid',
  taal: 'nl',
  veilig: true,
  heeftPlaats: true,
  mist: [],
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
const first = exampleMeeting({
  meenemen: 'Een foto van thuis',
  videoLink: 'https://vergader.voorbeeld.invalid/geheim',
  ondertiteling: 'Knop CC',
})
const meetings = [
  first,
  exampleMeeting({ id: 'm2', nummer: 2, titel: 'Bespreken', datum: '2027-02-04', einde: '20:30' }),
  exampleMeeting({ id: 'm3', nummer: 3, titel: 'Plan maken', datum: null }),
]
/** Method, UID, sequence and status as another library reads them. */
function readCalendar({ calendar }: Message) {
  if (calendar === undefined) return null
  const parsed = new ICAL.Component(ICAL.parse(calendar.content) as unknown[])
  const [event, ...more] = parsed.getAllSubcomponents('vevent')
  expect(more).toEqual([])
  expect(parsed.getFirstPropertyValue('method')).toBe(calendar.method)
  const value = (name: string) => event?.getFirstPropertyValue(name)
  return [calendar.method, value('uid'), value('sequence'), value('status')]
}

describe('who signed up and has a seat', () => {
  const messages = confirmationMessages(els, subject, meetings)
  test('gets the meetings, the own page and the contact person', () => {
    const text = messages[0]?.text ?? ''
    expect(messages[0]?.subject).toBe('Je doet mee: Het gesprek in Verzonnen Veenland')
    expect(text).toContain(
      '1. Kennismaken: donderdag 3 december 2026, 16.00 tot 18.30 uur, Zaalstraat 1, Verzonnendorp',
    )
    expect(text).toContain('3. Plan maken: De datum is nog niet bekend')
    expect(text.split('\n')).toContain(els.link)
    expect(text).toContain('012 345 67 89')
  })
  test('gets an invitation for each meeting with a day, one meeting in each mail', () => {
    expect(messages.map(readCalendar)).toEqual([
      ['REQUEST', `${first.id}@thuiswaarts`, 0, 'CONFIRMED'],
      ['REQUEST', 'm2@thuiswaarts', 0, 'CONFIRMED'],
    ])
  })
  test('gets none for a meeting to which she cannot come, and reads back that she said so', () => {
    const [mail, ...more] = confirmationMessages({ ...els, mist: ['m2'] }, subject, meetings)
    expect(more).toEqual([])
    expect(mail?.text).toContain('Je zei dat je niet bij bijeenkomst 2 kunt zijn.')
    expect(mail?.text).not.toContain('Je doet mee aan allemaal')
    expect(invitedTo({ ...els, mist: ['m2'] }, meetings).map(({ id }) => id)).toEqual([first.id])
    const [both] = confirmationMessages({ ...els, mist: ['m2', 'm3'] }, subject, meetings)
    expect(both?.text).toContain('niet kunt bij de bijeenkomsten 2 en 3')
  })
  test('who is texted gets one short message with the link, and no calendar', () => {
    const [message, ...more] = confirmationMessages({ ...els, mail: null }, subject, meetings)
    expect(more).toEqual([])
    expect(message?.calendar).toBeUndefined()
    expect(message?.short).toBe(`Je doet mee. Alles staat op je eigen pagina: ${els.link}`)
  })
  test('reads it in the own language', () => {
    const [mail] = confirmationMessages({ ...els, taal: 'en' }, subject, meetings)
    expect(mail?.text).toContain('Thursday, 3 December 2026, 16:00 to 18:30, Zaalstraat 1, Verzonnendorp')
    expect(mail?.subject).toContain('You are taking part')
  })
  test('hears that the dates follow when there are none, or only meetings that have been', () => {
    for (const list of [[], [exampleMeeting({ stand: 'geweest' })]]) {
      const [mail, ...more] = confirmationMessages(els, subject, list)
      expect(mail?.text).toContain('De data zijn nog niet bekend')
      expect(mail?.calendar).toBeUndefined()
      expect(more).toEqual([])
    }
  })
})

test('who waits for a seat gets no address and no calendar', () => {
  const messages = confirmationMessages({ ...els, heeftPlaats: false }, subject, meetings)
  expect(messages).toHaveLength(1)
  expect(messages[0]?.text).toContain('wachtlijst')
  expect(messages[0]?.text).toContain('Verzonnendorp')
  expect(messages[0]?.text).not.toContain('Zaalstraat')
  expect(messages[0]?.calendar).toBeUndefined()
})

describe('another time or place', () => {
  const moved = exampleMeeting({ datum: '2026-12-10', icsVolgnummer: 1 })
  test('is told with the new invitation', () => {
    const message = changeMessage(els, subject, moved)!
    expect(message.text).toContain('donderdag 10 december 2026')
    expect(readCalendar(message)).toEqual(['REQUEST', `${first.id}@thuiswaarts`, 1, 'CONFIRMED'])
  })
  test('called off is told with a cancellation', () => {
    const message = changeMessage(els, subject, { ...moved, stand: 'afgelast' })!
    expect(message.subject).toContain('Gaat niet door')
    expect(readCalendar(message)).toEqual(['CANCEL', `${first.id}@thuiswaarts`, 1, 'CANCELLED'])
  })
  test('asks who could not come whether she can now, and does not bother her when it is called off', () => {
    const misses = { ...els, mist: [first.id] }
    const message = changeMessage(misses, subject, moved)!
    expect(message.text).toContain('Kun je nu wel?')
    expect(message.calendar).toBeUndefined()
    expect(changeMessage(misses, subject, { ...moved, stand: 'afgelast' })).toBeNull()
  })
})

describe('who signs off', () => {
  const messages = signedOffMessages(els, subject, { reden: 'zelf', invited: meetings.slice(0, 2) })
  test('reads it once, and each meeting leaves the calendar under the number that it had', () => {
    expect(messages.map(({ subject: line }) => line)).toEqual([
      'Je bent afgemeld: Het gesprek in Verzonnen Veenland',
      'Uit je agenda: bijeenkomst 2 van Het gesprek in Verzonnen Veenland',
    ])
    expect(messages.map(readCalendar)).toEqual([
      ['CANCEL', `${first.id}@thuiswaarts`, 0, 'CANCELLED'],
      ['CANCEL', 'm2@thuiswaarts', 0, 'CANCELLED'],
    ])
  })
  test('who did not confirm in time reads why, and what can be done', () => {
    const [message] = signedOffMessages(els, subject, { reden: 'niet-bevestigd', invited: [] })
    expect(message?.text).toContain('niet bevestigd')
    expect(message?.text).toContain('Meld je dan opnieuw aan')
    expect(message?.calendar).toBeUndefined()
  })
  test('who is texted gets one message', () => {
    expect(
      signedOffMessages({ ...els, mail: null }, subject, { reden: 'host', invited: meetings }),
    ).toHaveLength(1)
  })
})

test('a choice on the own page takes one meeting out of the calendar, or puts it in', () => {
  expect(readCalendar(removalMessage(els, subject, first))?.[0]).toBe('CANCEL')
  expect(readCalendar(invitationMessage(els, subject, first))?.[0]).toBe('REQUEST')
})

describe('a reminder', () => {
  const remind = (soort: 'week' | 'dag', hasReading = false) =>
    reminderMessage(els, subject, { bijeenkomst: first, soort, hasReading })
  test('says when, where, what to bring and how to cancel', () => {
    for (const soort of ['week', 'dag'] as const) {
      const { text, calendar } = remind(soort)
      expect(text).toContain('Zaalstraat 1, Verzonnendorp')
      expect(text).toContain('Neem mee: Een foto van thuis')
      expect(text.split('\n')).toContain(els.link)
      expect(calendar).toBeUndefined()
    }
  })
  test('only the last one holds the video link', () => {
    expect(remind('week').text).not.toContain('vergader')
    expect(remind('dag').text.split('\n')).toContain('https://vergader.voorbeeld.invalid/geheim')
    expect(remind('dag').text).toContain('Ondertiteling: Knop CC')
    expect(remind('dag').short).not.toContain('vergader')
  })
  test('says that something is there to read', () => {
    expect(remind('week').text).not.toContain('te lezen')
    expect(remind('week', true).text).toContain('Er staat iets voor je klaar om te lezen')
  })
})

test('a text message fits in one, with a real link in it', () => {
  const link = `https://thuiswaarts.voorbeeld.invalid/en/l/deelnemer/${'x'.repeat(43)}`
  for (const taal of ['nl', 'en'] as const) {
    const to = { ...els, mail: null, taal, link }
    const all = [
      ...confirmationMessages(to, subject, meetings),
      ...confirmationMessages({ ...to, heeftPlaats: false }, subject, meetings),
      changeMessage(to, subject, first),
      changeMessage(to, subject, { ...first, stand: 'afgelast' }),
      reminderMessage(to, subject, { bijeenkomst: first, soort: 'week', hasReading: true }),
      reminderMessage(to, subject, { bijeenkomst: first, soort: 'dag', hasReading: true }),
      ...signedOffMessages(to, subject, { reden: 'niet-bevestigd', invited: [] }),
    ]
    for (const message of all) expect(message?.short.length, message?.short).toBeLessThanOrEqual(160)
  }
})

describe('a young person to whom no host spoke', () => {
  const young = { ...els, veilig: false }
  const messages = [
    ...confirmationMessages(young, subject, meetings),
    ...confirmationMessages({ ...young, taal: 'en', heeftPlaats: false }, subject, meetings),
    changeMessage(young, subject, first)!,
    changeMessage({ ...young, taal: 'en' }, subject, { ...first, stand: 'afgelast' })!,
    ...signedOffMessages(young, subject, { reden: 'zelf', invited: meetings }),
    reminderMessage({ ...young, taal: 'en' }, subject, {
      bijeenkomst: first,
      soort: 'dag',
      hasReading: true,
    }),
  ]
  test('reads only that there is news and which number to call', () => {
    expect(messages).toHaveLength(6)
    for (const { subject: line, text, short, calendar } of messages) {
      expect(calendar).toBeUndefined()
      expect(text).toContain('012 345 67 89')
      expect(short).toContain('012 345 67 89')
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
      for (const secret of secrets) expect(`${line}\n${text}\n${short}`).not.toContain(secret)
    }
  })
})
