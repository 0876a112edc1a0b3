import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import { tables } from './tables.ts'

export interface Agenda {
  stand: 'concept' | 'vastgesteld'
  vastgesteld_op: string | null
  vastgesteld_in: string | null
  volgend_gesprek_op: string | null
}

export async function loadAgenda(db: Db, gesprekId: string): Promise<Agenda | null> {
  const agenda = await agendaOf(db, gesprekId).executeTakeFirst()
  return agenda ?? null
}

/**
 * The agenda, made when it was not there yet, and locked until the end of the transaction: changes to one agenda
 * come one after the other, so that no point slips in while it is being adopted.
 */
export async function openAgenda(db: Db, gesprekId: string): Promise<Agenda> {
  const before = await agendaOf(db, gesprekId).forUpdate().executeTakeFirst()
  if (before) return before
  await tables(db)
    .insertInto('verbeteragenda.agenda')
    .values({ gesprek_id: gesprekId })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return agendaOf(db, gesprekId).forUpdate().executeTakeFirstOrThrow()
}

function agendaOf(db: Db, gesprekId: string) {
  return tables(db)
    .selectFrom('verbeteragenda.agenda')
    .select(['stand', 'vastgesteld_op', 'vastgesteld_in', 'volgend_gesprek_op'])
    .where('gesprek_id', '=', gesprekId)
}

export interface Vaststelling {
  op: string
  in: string | null
  volgendGesprekOp: string
}

/** False when it was adopted already. Actions of removed points go with them, so that nothing half stays behind. */
export async function adoptAgenda(db: Db, gesprekId: string, vaststelling: Vaststelling): Promise<boolean> {
  const adopted = await tables(db)
    .updateTable('verbeteragenda.agenda')
    .set({
      stand: 'vastgesteld',
      vastgesteld_op: vaststelling.op,
      vastgesteld_in: vaststelling.in,
      volgend_gesprek_op: vaststelling.volgendGesprekOp,
    })
    .where('gesprek_id', '=', gesprekId)
    .where('stand', '=', 'concept')
    .executeTakeFirst()
  if (adopted.numUpdatedRows === 0n) return false
  await sql`update verbeteragenda.actie a set weg = true from verbeteragenda.verbeterpunt p
    where p.id = a.verbeterpunt_id and p.weg and not a.weg and a.gesprek_id = ${gesprekId}`.execute(db)
  return true
}

export async function setVolgendGesprek(db: Db, gesprekId: string, op: string): Promise<void> {
  await tables(db)
    .updateTable('verbeteragenda.agenda')
    .set({ volgend_gesprek_op: op })
    .where('gesprek_id', '=', gesprekId)
    .execute()
}
