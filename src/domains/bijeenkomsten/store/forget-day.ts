import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'

/** Who sat at which table has no purpose after the last meeting. As owner. */
export async function forgetTafels(db: Db, gesprekId: string): Promise<void> {
  await sql`delete from bijeenkomsten.tafelplaats where gesprek_id = ${gesprekId}`.execute(db)
}

/** Handwriting, and perhaps a face or a name: photos go when the names go. As owner. */
export async function forgetFotos(db: Db, gesprekId: string): Promise<void> {
  await sql`delete from files.file where id in (
    select id from bijeenkomsten.bestand where gesprek_id = ${gesprekId} and soort = 'foto')`.execute(db)
}
