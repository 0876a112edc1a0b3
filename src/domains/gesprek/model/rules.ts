import { sql } from 'kysely'
import { holding, role, when, type Rule } from '../../../platform/access/index.ts'

/** The gesprek asked about is no longer in preparation. */
export const published: Rule = when(
  ({ scope }) =>
    sql<boolean>`exists (select 1 from gesprek.gesprek g where g.id = ${scope} and g.stand <> 'opzet')`,
)

const beheerder = role('organisatiebeheerder')

/** Is administrator today of the organisation that holds this gesprek. */
export const beheerderOfItsOrganisatie: Rule = (question) => {
  const organisatie = sql<string>`(select g.organisatie_id from gesprek.gesprek g where g.id = ${question.scope})`
  return beheerder({ ...question, scopeKind: 'organisatie', scope: organisatie })
}

/** Holds the link of a participant who did not sign off. */
export const ownDeelname: Rule = holding(
  (hash) =>
    sql<boolean>`exists (select 1 from gesprek.deelnemer d where d.sleutel_hash = ${hash} and d.stand <> 'afgemeld')`,
)
