import { sql } from 'kysely'
import { holding, when, type Rule } from '../../../platform/access/index.ts'

/** The gesprek asked about is no longer in preparation. */
export const published: Rule = when(
  ({ scope }) =>
    sql<boolean>`exists (select 1 from gesprek.gesprek g where g.id = ${scope} and g.stand <> 'opzet')`,
)

/** Is administrator today of the organisation that holds this gesprek. */
export const beheerderOfItsOrganisatie: Rule = ({ actor, today, scope }) => {
  if (actor.kind !== 'person') return 'no'
  return sql<boolean>`exists (
    select 1 from gesprek.gesprek g
    join people.role r on r.scope_kind = 'organisatie' and r.scope_id = g.organisatie_id
    where g.id = ${scope} and r.person_id = ${actor.personId} and r.role = 'organisatiebeheerder'
      and r.from_day <= ${today}::date and (r.until_day is null or r.until_day >= ${today}::date))`
}

/** Holds the link of a participant who did not sign off. */
export const ownDeelname: Rule = holding(
  (hash) =>
    sql<boolean>`exists (select 1 from gesprek.deelnemer d where d.sleutel_hash = ${hash} and d.stand <> 'afgemeld')`,
)
