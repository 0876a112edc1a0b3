import { sql } from 'kysely'
import { action, anyone, holding, role, when } from '../../../platform/access/index.ts'

/** Looking for adopted agendas of all regions. */
export const zoeken = action('verbeteragenda:zoeken', anyone)

/** An adopted agenda is public; a concept exists for its facilitator only, at her own address. */
export const bekijken = action(
  'verbeteragenda:bekijken',
  when(
    ({ scope }) => sql<boolean>`exists (
      select 1 from verbeteragenda.agenda a where a.gesprek_id = ${scope} and a.stand = 'vastgesteld')`,
  ),
  'gesprek',
)

export const beheren = action('verbeteragenda:beheren', role('procesbegeleider'), 'gesprek')

/** The owner of an action, known by the link in her mail as long as it is good. */
export const melden = action(
  'verbeteragenda:melden',
  holding(
    (hash, { today }) => sql<boolean>`exists (
      select 1 from verbeteragenda.eigenaar e where e.sleutel_hash = ${hash} and e.sleutel_tot >= ${today}::date)`,
  ),
)
