import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import type { SeatWish } from '../model/seats-form.ts'
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
  /** The programme whose template it follows, and which version of it. */
  programma?: { id: string; versie: number }
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
      programma_id: start.programma?.id ?? null,
      sjabloon_versie: start.programma?.versie ?? null,
      stand: 'opzet',
      begonnen_op: start.today,
      ...columnsOf(start),
    })
    .execute()
  for (const wish of start.seats.filter(({ aantal }) => aantal > 0))
    await makeSeats(db, { gesprekId: id, ...wish })
  return id
}

/** False when somebody else saved since this version was read, or it is not there for this actor to change. */
export async function changeGesprek(
  db: Db,
  id: string,
  versie: number,
  change: GesprekChange,
): Promise<boolean> {
  const changed = await tables(db)
    .updateTable('gesprek.gesprek')
    .set({ ...columnsOf(change), versie: sql`versie + 1` })
    .where('id', '=', id)
    .where('versie', '=', versie)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

/** The same for what stands in other tables, such as the seats: who saves next finds out. */
export async function raiseVersie(db: Db, id: string, versie: number): Promise<boolean> {
  const raised = await tables(db)
    .updateTable('gesprek.gesprek')
    .set({ versie: sql`versie + 1` })
    .where('id', '=', id)
    .where('versie', '=', versie)
    .executeTakeFirst()
  return raised.numUpdatedRows === 1n
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
