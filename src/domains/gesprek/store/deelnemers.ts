import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import type { Bereik } from '../model/reach.ts'
import { type DeelnemerStand, tables } from './tables.ts'

export interface Deelnemer {
  id: string
  doelgroep: string
  naam: string
  mail: string | null
  telefoon: string | null
  bereik: Bereik
  mailStand: 'goed' | 'opgehouden' | 'teruggekomen'
  nodig: string
  behoeften: string[]
  brengtIemandMee: boolean
  ervaring: string
  namens: string
  kanAlleKeren: boolean
  aangemeldDoor: 'zelf' | 'host' | 'samen'
  stand: DeelnemerStand
  /** Null when there is nothing to confirm any more. */
  bevestigenVoor: Date | null
  /** ISO days */
  bevestigdOp: string | null
  hostBevestigdOp: string | null
  volgnummer: number
  sleutelVersie: number
}

export const sortings = ['naam', 'doelgroep', 'stand', 'nieuwste'] as const
export type Sorting = (typeof sortings)[number]

/** Parts of the list that ask for something. */
export const selections = {
  plaats: sql<boolean>`d.stand = 'plaats'`,
  wachtlijst: sql<boolean>`d.stand = 'wachtlijst'`,
  afgemeld: sql<boolean>`d.stand = 'afgemeld'`,
  'niet-bevestigd': sql<boolean>`d.stand <> 'afgemeld' and d.bevestigen_voor is not null`,
  mail: sql<boolean>`d.stand <> 'afgemeld' and d.mail_stand <> 'goed'`,
  jongere: sql<boolean>`d.stand <> 'afgemeld' and g.jong and d.host_bevestigd_op is null`,
  // Who may not read it finds nobody: the policies of that table.
  'bel-eerst': sql<boolean>`exists (
    select 1 from gesprek.bel_eerst b where b.deelnemer_id = d.id and b.gebeld_op is null)`,
}
export type Selection = keyof typeof selections

interface Wanted {
  /** Part of a name, mail address or phone number. */
  zoek?: string
  doelgroep?: string
  toon?: Selection
  sorteer?: Sorting
}

const orders = {
  naam: sql`d.naam collate "nl-x-icu"`,
  doelgroep: sql`g.volgorde`,
  stand: sql`array_position('{plaats,wachtlijst,afgemeld}'::text[], d.stand)`,
  nieuwste: sql`d.volgnummer desc`,
}

export async function listDeelnemers(db: Db, gesprekId: string, wanted: Wanted = {}): Promise<Deelnemer[]> {
  let query = deelnemers(db, gesprekId)
    .orderBy(orders[wanted.sorteer ?? 'naam'])
    .orderBy(orders.naam)
    .orderBy('d.volgnummer')
  if (wanted.doelgroep) query = query.where('d.doelgroep', '=', wanted.doelgroep)
  if (wanted.toon) query = query.where(selections[wanted.toon])
  if (wanted.zoek) {
    // A typed % or _ is a sign like any other.
    const part = `%${wanted.zoek.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
    query = query.where((where) =>
      where.or([
        where(sql`lower(d.naam)`, 'like', part),
        where(sql`lower(coalesce(d.mail, ''))`, 'like', part),
        where(sql`coalesce(d.telefoon, '')`, 'like', part),
      ]),
    )
  }
  return query.execute()
}

export async function loadDeelnemer(db: Db, gesprekId: string, id: string): Promise<Deelnemer | null> {
  return (await deelnemers(db, gesprekId).where('d.id', '=', id).executeTakeFirst()) ?? null
}

function deelnemers(db: Db, gesprekId: string) {
  return tables(db)
    .selectFrom('gesprek.deelnemer as d')
    .innerJoin('gesprek.doelgroep as g', 'g.code', 'd.doelgroep')
    .where('d.gesprek_id', '=', gesprekId)
    .select(['d.id', 'd.doelgroep', 'd.naam', 'd.mail', 'd.telefoon', 'd.bereik', 'd.stand', 'd.volgnummer'])
    .select(['d.nodig', 'd.behoeften', 'd.brengt_iemand_mee as brengtIemandMee', 'd.ervaring', 'd.namens'])
    .select(['d.kan_alle_keren as kanAlleKeren', 'd.aangemeld_door as aangemeldDoor'])
    .select(['d.mail_stand as mailStand', 'd.bevestigen_voor as bevestigenVoor'])
    .select(['d.bevestigd_op as bevestigdOp', 'd.host_bevestigd_op as hostBevestigdOp'])
    .select('d.sleutel_versie as sleutelVersie')
}

export interface Waiting {
  doelgroep: string
  aantal: number
}

export async function countWaiting(db: Db, gesprekId: string): Promise<Waiting[]> {
  return tables(db)
    .selectFrom('gesprek.deelnemer')
    .where('gesprek_id', '=', gesprekId)
    .where('stand', '=', 'wachtlijst')
    .groupBy('doelgroep')
    .select(['doelgroep', sql<number>`count(*)`.as('aantal')])
    .execute()
}

/** How many ask for something, by what; for the desk. */
export async function countAttention(db: Db, gesprekId: string) {
  const count = (selection: Selection) => sql<number>`count(*) filter (where ${selections[selection]})`
  return tables(db)
    .selectFrom('gesprek.deelnemer as d')
    .innerJoin('gesprek.doelgroep as g', 'g.code', 'd.doelgroep')
    .where('d.gesprek_id', '=', gesprekId)
    .select([
      count('mail').as('mail'),
      count('bel-eerst').as('belEerst'),
      count('jongere').as('jongere'),
      sql<number>`count(*) filter (where exists (
        select 1 from gesprek.aanbod a where a.deelnemer_id = d.id and a.stand = 'open'))`.as('aanbod'),
    ])
    .executeTakeFirstOrThrow()
}
