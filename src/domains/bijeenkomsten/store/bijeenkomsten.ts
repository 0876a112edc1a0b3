import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from '../../../platform/database/transaction.ts'
import type { Bijeenkomst, BijeenkomstMetLocatie, Stand } from '../model/bijeenkomst.ts'
import { tables } from './tables.ts'

const hoursAndMinutes = (column: string) => sql<string>`to_char(${sql.ref(column)}, 'HH24:MI')`

/** The row of the place may be out of this reader's sight. */
const orEmpty = (column: string) => sql<string>`coalesce(${sql.ref(column)}, '')`

const meetings = (db: Db, gesprekId: string) =>
  tables(db)
    .selectFrom('bijeenkomsten.bijeenkomst as b')
    .where('b.gesprek_id', '=', gesprekId)
    .orderBy('b.nummer')
    .select([
      'b.id',
      'b.gesprek_id as gesprekId',
      'b.nummer',
      'b.titel',
      'b.doel',
      'b.datum',
      'b.plaatsnaam',
      'b.ics_volgnummer as icsVolgnummer',
      'b.uit_sjabloon as uitSjabloon',
      'b.versie',
    ])
    .select([
      hoursAndMinutes('b.begin').as('begin'),
      hoursAndMinutes('b.einde').as('einde'),
      sql<Stand>`case when b.afgelast then 'afgelast' when b.datum < access.vandaag() then 'geweest' else 'gepland' end`.as(
        'stand',
      ),
    ])

/** What everybody who sees the gesprek may know. In the order of their number. */
export async function loadBijeenkomsten(db: Db, gesprekId: string): Promise<Bijeenkomst[]> {
  return meetings(db, gesprekId).execute()
}

const withLocatie = (db: Db, gesprekId: string) =>
  meetings(db, gesprekId)
    .leftJoin('bijeenkomsten.locatie as l', 'l.bijeenkomst_id', 'b.id')
    .select((eb) => [
      orEmpty('l.adres').as('adres'),
      orEmpty('l.toegankelijkheid').as('toegankelijkheid'),
      orEmpty('l.meenemen').as('meenemen'),
      orEmpty('l.video_link').as('videoLink'),
      orEmpty('l.ondertiteling').as('ondertiteling'),
      jsonArrayFrom(
        eb
          .selectFrom('bijeenkomsten.onderdeel as o')
          .whereRef('o.bijeenkomst_id', '=', 'b.id')
          .orderBy('o.van')
          .select([hoursAndMinutes('o.van').as('van'), hoursAndMinutes('o.tot').as('tot'), 'o.titel']),
      ).as('onderdelen'),
    ])

/** With address and schedule: only for the team, for who has a seat and for the mails to them. */
export async function loadMetLocatie(db: Db, gesprekId: string): Promise<BijeenkomstMetLocatie[]> {
  return withLocatie(db, gesprekId).execute()
}

export async function loadOneMetLocatie(
  db: Db,
  gesprekId: string,
  id: string,
): Promise<BijeenkomstMetLocatie | undefined> {
  return withLocatie(db, gesprekId).where('b.id', '=', id).executeTakeFirst()
}

export async function loadBijeenkomst(
  db: Db,
  gesprekId: string,
  id: string,
): Promise<Bijeenkomst | undefined> {
  return meetings(db, gesprekId).where('b.id', '=', id).executeTakeFirst()
}
