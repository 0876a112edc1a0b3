import { execFileSync } from 'node:child_process'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import type { BijeenkomstMetLocatie } from './bijeenkomst.ts'
import { calendarFile, invitation } from './calendar.ts'
import { knownInstants } from './calendar-zones.ts'
import { exampleMeeting } from './meeting-example.ts'

const context = {
  gesprekNaam: 'Gesprek in Verzonnen Veenland; met komma, en "aanhaling"',
  description: 'Vragen? Bel Fenna Voorbeeld: 012 345 67 89',
  organizer: { name: 'Fenna Voorbeeld', mail: 'fenna@voorbeeld.invalid' },
  now: Date.parse('2026-11-22T10:00:00Z'),
}

function parse(content: string) {
  const calendar = new ICAL.Component(ICAL.parse(content) as unknown[])
  const events = calendar.getAllSubcomponents('vevent').map((component) => ({
    uid: component.getFirstPropertyValue('uid'),
    sequence: component.getFirstPropertyValue('sequence'),
    start: String(component.getFirstPropertyValue('dtstart')),
    end: String(component.getFirstPropertyValue('dtend')),
    status: component.getFirstPropertyValue('status'),
    summary: component.getFirstPropertyValue('summary'),
    location: component.getFirstPropertyValue('location'),
    zone: component.getFirstProperty('dtstart')?.getFirstParameter('tzid'),
    attendee: component.getFirstPropertyValue('attendee'),
    organizer: component.getFirstPropertyValue('organizer'),
  }))
  return {
    method: calendar.getFirstPropertyValue('method'),
    zones: calendar.getAllSubcomponents('vtimezone'),
    events,
  }
}

/** "20261203T150000Z" as ical.js writes it. */
const spelled = (instant: string) =>
  instant.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z')

/** What a process of its own makes, whose clock stands in this zone: the file, then an invitation and a cancellation each. */
function madeIn(zone: string, meetings: BijeenkomstMetLocatie[]): string[] {
  const script = `
    import { calendarFile, invitation } from ${JSON.stringify(new URL('./calendar.ts', import.meta.url).href)}
    const context = ${JSON.stringify(context)}
    const meetings = ${JSON.stringify(meetings)}
    const message = (stand) => (meeting) => invitation({ ...meeting, stand }, 'els@voorbeeld.invalid', context).content
    if (new Date(2026, 6, 1).getTimezoneOffset() !== ${zone === 'UTC' ? 0 : -120}) throw new Error('zone is not set')
    const messages = [...meetings.map(message('gepland')), ...meetings.map(message('afgelast'))]
    process.stdout.write(JSON.stringify([calendarFile(meetings, context), ...messages]))`
  const made = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  })
  return JSON.parse(made) as string[]
}

describe('a meeting in a calendar', () => {
  const meetings = knownInstants.map(({ datum, begin, einde }, index) =>
    exampleMeeting({ id: `meeting-${index}`, nummer: index + 1, datum, begin, einde }),
  )

  test.each(['UTC', 'Europe/Amsterdam'])('is at the right moment when the server is in %s', (zone) => {
    const [file = '', ...messages] = madeIn(zone, meetings)
    const { events, zones } = parse(file)
    const times = knownInstants.map(({ start, end }) => ({ start: spelled(start), end: spelled(end) }))
    const inMessages = messages.flatMap((message) => parse(message).events)
    expect(inMessages.map(({ start, end }) => ({ start, end }))).toEqual([...times, ...times])
    expect(events.map(({ start, end }, index) => ({ what: knownInstants[index]?.what, start, end }))).toEqual(
      knownInstants.map(({ what, start, end }) => ({ what, start: spelled(start), end: spelled(end) })),
    )
    expect(zones).toEqual([])
    expect(events.every((event) => event.zone === undefined)).toBe(true)
  })

  test('has the same name for ever and a number that is ours', () => {
    const first = parse(calendarFile([exampleMeeting()], context)).events[0]
    const later = parse(
      calendarFile([exampleMeeting({ titel: 'Anders', datum: '2027-01-01', icsVolgnummer: 3 })], context),
    )
    expect(first).toMatchObject({ uid: '00000000-0000-4000-8000-00000000f001@thuiswaarts', sequence: 0 })
    expect(later.events[0]).toMatchObject({ uid: first?.uid, sequence: 3 })
  })

  test('says what, where and who to ask, also with signs that the format uses itself', () => {
    const adres = 'Zaal; "De Molen", Weg 1\nachterom 😀'
    expect(parse(calendarFile([exampleMeeting({ adres })], context)).events[0]).toMatchObject({
      summary: `${context.gesprekNaam}: Kennismaken`,
      location: `${adres}, Verzonnendorp`,
      organizer: 'mailto:fenna@voorbeeld.invalid',
      status: 'CONFIRMED',
    })
  })

  test('without a day it is left out; called off it stays in the file as called off', () => {
    const { method, events } = parse(
      calendarFile(
        [exampleMeeting({ datum: null }), exampleMeeting({ id: 'x', stand: 'afgelast' })],
        context,
      ),
    )
    expect(method).toBe('PUBLISH')
    expect(events.map(({ uid, status }) => [uid, status])).toEqual([['x@thuiswaarts', 'CANCELLED']])
  })

  test('an invitation is a REQUEST, a cancellation a CANCEL, each for one person and one meeting', () => {
    const request = invitation(exampleMeeting(), 'els@voorbeeld.invalid', context)
    const cancel = invitation(
      exampleMeeting({ stand: 'afgelast', icsVolgnummer: 1 }),
      'els@voorbeeld.invalid',
      context,
    )
    expect(request?.method).toBe('REQUEST')
    expect(cancel?.method).toBe('CANCEL')
    const parsed = [request, cancel].map((message) => parse(message?.content ?? ''))
    expect(parsed.map(({ method, events }) => [method, events.length])).toEqual([
      ['REQUEST', 1],
      ['CANCEL', 1],
    ])
    expect(parsed.map(({ events }) => events[0]?.uid)).toEqual(
      Array(2).fill(`${exampleMeeting().id}@thuiswaarts`),
    )
    expect(parsed.map(({ events }) => [events[0]?.sequence, events[0]?.status])).toEqual([
      [0, 'CONFIRMED'],
      [1, 'CANCELLED'],
    ])
    expect(String(parsed[0]?.events[0]?.attendee).toLowerCase()).toBe('mailto:els@voorbeeld.invalid')
    expect(invitation(exampleMeeting({ datum: null }), 'els@voorbeeld.invalid', context)).toBeNull()
  })
})
