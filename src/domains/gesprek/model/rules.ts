import { sql } from 'kysely'
import { anyOf, holding, role, when, type Rule } from '../../../platform/access/index.ts'

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

const projectleider = role('projectleider')

/** Leads or administers the programme of this gesprek today: sees where it stands, also before it is public. */
export const ofItsProgramma: Rule = anyOf(
  (question) => {
    const programma = sql<string>`(select g.programma_id from gesprek.gesprek g where g.id = ${question.scope})`
    return projectleider({ ...question, scopeKind: 'programma', scope: programma })
  },
  (question) => {
    const organisatie = sql<string>`(select p.organisatie_id from gesprek.gesprek g
      join programma.programma p on p.id = g.programma_id where g.id = ${question.scope})`
    return beheerder({ ...question, scopeKind: 'organisatie', scope: organisatie })
  },
)

/** Holds the link of a participant, also right after signing off: pressing twice is no mistake. */
export const ownLink: Rule = holding(
  (hash) => sql<boolean>`exists (select 1 from gesprek.deelnemer d where d.sleutel_hash = ${hash})`,
)

/** Holds the link of a participant who did not sign off. */
export const ownDeelname: Rule = holding(
  (hash) =>
    sql<boolean>`exists (select 1 from gesprek.deelnemer d where d.sleutel_hash = ${hash} and d.stand <> 'afgemeld')`,
)

/** Holds the link with which somebody confirms that the address is hers; also one that lapsed, to be told so. */
export const ownBevestiging: Rule = holding(
  (hash) => sql<boolean>`exists (select 1 from gesprek.deelnemer d where d.bevestig_hash = ${hash})`,
)

/** Holds the link of the adult whom a young person chose. */
export const chosenAdult: Rule = holding(
  (hash) => sql<boolean>`exists (select 1 from gesprek.volwassene v where v.sleutel_hash = ${hash})`,
)
