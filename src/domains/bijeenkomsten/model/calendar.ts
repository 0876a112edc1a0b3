import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
} from 'ical-generator'
import { instantOf } from '../../../platform/clock/index.ts'
import { type BijeenkomstMetLocatie, placeLine } from './bijeenkomst.ts'

interface Organizer {
  name: string
  mail: string
}

interface CalendarContext {
  gesprekNaam: string
  /** Who to ask; a meeting in a calendar is read years after the mail is gone. */
  description: string
  organizer: Organizer
  /** When this object was made, in milliseconds: DTSTAMP. */
  now: number
}

type Dated = BijeenkomstMetLocatie & { datum: string }

function isDated(bijeenkomst: BijeenkomstMetLocatie): bijeenkomst is Dated {
  return bijeenkomst.datum !== null
}

/**
 * A meeting as an iCalendar event (RFC 5545). Times are UTC instants without a zone: with a zone name the library
 * leaves the zone's definition out and Outlook shifts the meeting. The UID stays the same for ever.
 */
function toEvent(bijeenkomst: Dated, context: CalendarContext) {
  const instant = (time: string) => new Date(instantOf(bijeenkomst.datum, time).epochMilliseconds)
  return {
    id: `${bijeenkomst.id}@thuiswaarts`,
    sequence: bijeenkomst.icsVolgnummer,
    stamp: new Date(context.now),
    start: instant(bijeenkomst.begin),
    end: instant(bijeenkomst.einde),
    summary: `${context.gesprekNaam}: ${bijeenkomst.titel}`,
    description: [bijeenkomst.doel, context.description].filter((part) => part !== '').join('\n\n'),
    location: placeLine(bijeenkomst),
    status: bijeenkomst.stand === 'afgelast' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: context.organizer.name, email: context.organizer.mail },
  }
}

const prodId = { company: 'thuiswaarts', product: 'thuiswaarts' }

/** All meetings that have a day, for one's own calendar. A meeting that was called off stays in it, as called off. */
export function calendarFile(bijeenkomsten: BijeenkomstMetLocatie[], context: CalendarContext): string {
  const calendar = ical({ prodId, method: ICalCalendarMethod.PUBLISH, name: context.gesprekNaam })
  for (const bijeenkomst of bijeenkomsten.filter(isDated)) calendar.createEvent(toEvent(bijeenkomst, context))
  return calendar.toString()
}

/** One meeting as an invitation, or as its cancellation. RFC 5546 §3.2.2: a message holds one UID, so one meeting. */
export function invitation(
  bijeenkomst: BijeenkomstMetLocatie,
  attendee: string,
  context: CalendarContext,
): { method: 'REQUEST' | 'CANCEL'; content: string } | null {
  if (!isDated(bijeenkomst)) return null
  const method = bijeenkomst.stand === 'afgelast' ? 'CANCEL' : 'REQUEST'
  const calendar = ical({ prodId, method: ICalCalendarMethod[method] })
  // She signed up already: no reply is asked for.
  const event = calendar.createEvent(toEvent(bijeenkomst, context))
  event.createAttendee({
    email: attendee,
    rsvp: false,
    role: ICalAttendeeRole.REQ,
    status: ICalAttendeeStatus.ACCEPTED,
  })
  return { method, content: calendar.toString() }
}
