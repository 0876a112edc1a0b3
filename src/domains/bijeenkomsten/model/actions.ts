import { sql } from 'kysely'
import { action, holding, role } from '../../../platform/access/index.ts'

/** Dates, places, schedule and minutes. */
export const bijeenkomstenBeheren = action('bijeenkomsten:beheren', role('procesbegeleider'), 'gesprek')
/** What happens on the day itself: who is there and what the tables say. */
export const bijeenkomstenLeiden = action('bijeenkomsten:leiden', role('procesbegeleider', 'host'), 'gesprek')
/** The calendar of one's own gesprek, with the link from the mail. */
export const eigenAgenda = action(
  'bijeenkomsten:eigen-agenda',
  holding(
    (hash) => sql<boolean>`exists (
      select 1 from gesprek.deelnemer d where d.sleutel_hash = ${hash} and d.stand <> 'afgemeld')`,
  ),
)
