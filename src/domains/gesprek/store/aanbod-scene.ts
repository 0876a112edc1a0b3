import { randomUUID } from 'node:crypto'
import { Temporal } from 'temporal-polyfill'
import type { Db } from '../../../platform/database/transaction.ts'
import type { Keys } from '../../../platform/keys/index.ts'
import { deelnemerCapability } from '../model/deelnemer-link.ts'
import { tables } from './tables.ts'

/** A morning on the day of the tests: an offer made now ends two days later at the same time. */
export const morning = Temporal.Instant.from('2026-11-22T09:00:00Z')

interface Wait {
  gesprekId: string
  doelgroep: string
  naam: string
}

/** Somebody on the waiting list, after who is there already. As owner. */
export async function putOnList(db: Db, keys: Keys, { gesprekId, doelgroep, naam }: Wait): Promise<string> {
  const id = randomUUID()
  await tables(db)
    .insertInto('gesprek.deelnemer')
    .values({
      id,
      gesprek_id: gesprekId,
      doelgroep,
      naam: `${naam} (verzonnen)`,
      mail: `wacht-${id.slice(0, 8)}@voorbeeld.invalid`,
      telefoon: null,
      taal: 'nl',
      nodig: '',
      kan_alle_keren: true,
      aangemeld_door: 'zelf',
      stand: 'wachtlijst',
      sleutel_hash: deelnemerCapability(keys, id, 1).hash,
      sleutel_versie: 1,
    })
    .execute()
  return id
}

/** Takes this number of seats of a doelgroep away from who sits there, as if they signed off. As owner. */
export async function freeUp(db: Db, gesprekId: string, doelgroep: string, nummers: number[]): Promise<void> {
  await tables(db)
    .updateTable('gesprek.plaats')
    .set({ deelnemer_id: null, voor_wachtlijst: true })
    .where('gesprek_id', '=', gesprekId)
    .where('doelgroep', '=', doelgroep)
    .where('nummer', 'in', nummers)
    .execute()
}

/** What became of the offers of a gesprek, in the order in which they were made. */
export async function allOffers(db: Db, gesprekId: string) {
  return tables(db)
    .selectFrom('gesprek.aanbod')
    .where('gesprek_id', '=', gesprekId)
    .orderBy('volgnummer')
    .select(['deelnemer_id as wie', 'nummer', 'stand', 'door'])
    .execute()
}
