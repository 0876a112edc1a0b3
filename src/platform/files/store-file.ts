import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../database/transaction.ts'

interface StoredFile {
  bytes: Uint8Array
  /** Media type as found in the bytes (`typeOf`), never as the sender named it. */
  type: string
  today: string
}

/** Keeps up to 10 MB and returns the id. The room that stores says in policies of its own who reads it. */
export async function storeFile(db: Db, { bytes, type, today }: StoredFile): Promise<string> {
  const id = randomUUID()
  await sql`insert into files.file (id, type, bytes, made_on)
    values (${id}, ${type}, ${Buffer.from(bytes)}, ${today})`.execute(db)
  return id
}

/** Null when it is not there, or not for this actor. */
export async function loadFile(db: Db, id: string): Promise<{ type: string; bytes: Uint8Array } | null> {
  const { rows } = await sql<{
    type: string
    bytes: Buffer
  }>`select type, bytes from files.file where id = ${id}`.execute(db)
  return rows[0] ?? null
}

/** What this actor may not remove stays. */
export async function removeFile(db: Db, id: string): Promise<void> {
  await sql`delete from files.file where id = ${id}`.execute(db)
}
