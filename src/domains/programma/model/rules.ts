import { sql } from 'kysely'
import { role, when, type Rule } from '../../../platform/access/index.ts'

/** Everybody may read about this programme. */
export const openbaar: Rule = when(
  ({ scope }) =>
    sql<boolean>`exists (select 1 from programma.programma eigen where eigen.id = ${scope} and eigen.openbaar)`,
)

const beheerder = role('organisatiebeheerder')

/** Is administrator today of the organisation of this programme. */
export const beheerderOfItsOrganisatie: Rule = (question) => {
  const organisatie = sql<string>`(select eigen.organisatie_id from programma.programma eigen where eigen.id = ${question.scope})`
  return beheerder({ ...question, scopeKind: 'organisatie', scope: organisatie })
}
