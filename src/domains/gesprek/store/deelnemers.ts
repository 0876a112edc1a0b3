import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import { type DeelnemerStand, tables } from './tables.ts'

export interface Deelnemer {
  id: string
  doelgroep: string
  naam: string
  mail: string | null
  telefoon: string | null
  nodig: string
  kanAlleKeren: boolean
  aangemeldDoor: 'zelf' | 'host' | 'samen'
  stand: DeelnemerStand
  volgnummer: number
  sleutelVersie: number
}

export const sortings = ['naam', 'doelgroep', 'stand', 'nieuwste'] as const
export type Sorting = (typeof sortings)[number]

interface Wanted {
  /** Part of a name, mail address or phone number. */
  zoek?: string
  doelgroep?: string
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
    .select(['d.id', 'd.doelgroep', 'd.naam', 'd.mail', 'd.telefoon', 'd.nodig', 'd.stand', 'd.volgnummer'])
    .select([
      'd.kan_alle_keren as kanAlleKeren',
      'd.aangemeld_door as aangemeldDoor',
      'd.sleutel_versie as sleutelVersie',
    ])
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
