import { action, anyone, role } from '../../../platform/access/index.ts'
import { ownDeelname } from '../../gesprek/index.ts'

/** Dates, places, schedule and minutes. */
export const bijeenkomstenBeheren = action('bijeenkomsten:beheren', role('procesbegeleider'), 'gesprek')
/** What happens on the day itself: who is there and what the tables say. */
export const bijeenkomstenLeiden = action('bijeenkomsten:leiden', role('procesbegeleider', 'host'), 'gesprek')
/** The calendar of one's own gesprek, with the link from the mail. */
export const eigenAgenda = action('bijeenkomsten:eigen-agenda', ownDeelname)
/** A calendar program holds no link: the secret in the address is looked at by the page and by the database. */
export const agendaVolgen = action('bijeenkomsten:agenda-volgen', anyone)
