import { randomUUID } from 'node:crypto'
import type { Db } from '../../../platform/database/transaction.ts'
import type { SeatWish } from '../model/gesprek-form.ts'
import { makeSeats } from './set-seats.ts'
import { type Sjabloon, tables } from './tables.ts'

export interface GesprekChange {
  naam: string
  inleiding: string
  aanmeldenTot: string
  contactNaam: string
  contactFunctie: string
  contactTelefoon: string
  contactMail: string
}

export interface GesprekStart extends GesprekChange {
  organisatieId: string
  regioId: string
  sjabloon: Sjabloon
  /** ISO day */
  today: string
  seats: SeatWish[]
}

/** Starts a gesprek in preparation, with its seats. Returns its id. */
export async function startGesprek(db: Db, start: GesprekStart): Promise<string> {
  const id = randomUUID()
  await tables(db)
    .insertInto('gesprek.gesprek')
    .values({
      id,
      organisatie_id: start.organisatieId,
      regio_id: start.regioId,
      sjabloon: start.sjabloon,
      stand: 'opzet',
      begonnen_op: start.today,
      ...columnsOf(start),
    })
    .execute()
  for (const wish of start.seats.filter(({ aantal }) => aantal > 0))
    await makeSeats(db, { gesprekId: id, ...wish })
  return id
}

/** False when it is not there for this actor to change. */
export async function changeGesprek(db: Db, id: string, change: GesprekChange): Promise<boolean> {
  const changed = await tables(db)
    .updateTable('gesprek.gesprek')
    .set(columnsOf(change))
    .where('id', '=', id)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

function columnsOf(change: GesprekChange) {
  return {
    naam: change.naam,
    inleiding: change.inleiding,
    aanmelden_tot: change.aanmeldenTot,
    contact_naam: change.contactNaam,
    contact_functie: change.contactFunctie,
    contact_telefoon: change.contactTelefoon,
    contact_mail: change.contactMail,
  }
}
