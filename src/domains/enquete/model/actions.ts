import { sql } from 'kysely'
import { action, anyone, role, when } from '../../../platform/access/index.ts'

/** Whoever has a code answers without being known: there is nobody to ask a rule about. The code itself decides. */
export const invullen = action('enquete:invullen', anyone)
/** How answers are protected: a page for everybody. */
export const uitlegLezen = action('enquete:uitleg:lezen', anyone)
export const enqueteBeheren = action('enquete:beheren', role('procesbegeleider'), 'gesprek')
export const openAntwoordenBekijken = action(
  'enquete:open-antwoorden:bekijken',
  role('procesbegeleider', 'host'),
  'gesprek',
)
/** Public from the moment the round is closed. */
export const uitkomstenBekijken = action(
  'enquete:uitkomsten:bekijken',
  when(
    ({ scope }) => sql<boolean>`exists (
      select 1 from enquete.ronde r join gesprek.gesprek g on g.id = r.gesprek_id
      where g.id = ${scope} and g.stand <> 'opzet' and r.stand = 'dicht' and r.bijeenkomst_id is null)`,
  ),
  'gesprek',
)
/** What came out of the evaluation of a meeting: for who leads it, also to do better next time. */
export const evaluatieBekijken = action(
  'enquete:evaluatie:bekijken',
  role('procesbegeleider', 'host'),
  'gesprek',
)
