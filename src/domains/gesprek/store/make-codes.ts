import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import type { Keys } from '../../../platform/keys/index.ts'
import { aanmeldcodeCapability, codeOfPartij } from '../model/aanmeldcode.ts'
import { loadCodeHashes } from './codepartij.ts'
import { tables } from './tables.ts'

export interface PartijInput {
  gesprekId: string
  doelgroep: string
  werver: string
  aantal: number
  /** ISO days */
  gemaaktOp: string
  geldigTot: string
  /** Sent from a list at once, so that nothing is left to hand out. */
  perMail?: boolean
}

/** Makes a batch of codes; only their hashes are stored. Returns the id of the batch. */
export async function makePartij(
  db: Db,
  keys: Keys,
  partij: PartijInput,
  id: string = randomUUID(),
): Promise<string> {
  await tables(db)
    .insertInto('gesprek.codepartij')
    .values({
      id,
      gesprek_id: partij.gesprekId,
      doelgroep: partij.doelgroep,
      werver: partij.werver,
      aantal: partij.aantal,
      stand: partij.perMail ? 'uitgedeeld' : 'klaar',
      uitgedeeld: partij.perMail ? partij.aantal : 0,
      per_mail: partij.perMail ?? false,
      gemaakt_op: partij.gemaaktOp,
      geldig_tot: partij.geldigTot,
    })
    .execute()
  let made = 0
  // A derived code may already exist in another batch (1 in millions): then the next number is taken instead.
  for (let next = 0; made < partij.aantal;) {
    const hashes = Array.from(
      { length: partij.aantal - made },
      () => aanmeldcodeCapability(keys, codeOfPartij(keys, id, next++)).hash,
    )
    const inserted = await sql`insert into gesprek.aanmeldcode (code_hash, partij_id, gesprek_id)
      select hash, ${id}, ${partij.gesprekId} from unnest(${hashes}::text[]) as hash
      on conflict do nothing`.execute(db)
    made += Number(inserted.numAffectedRows ?? 0n)
  }
  return id
}

/** Far more numbers than a batch ever skips; without an end a lost key would keep the server searching for ever. */
const mostSkipped = 1000

/** The codes of a batch, derived again, in the order of their numbers. Without the key they were made with: none. */
export async function codesOfPartij(
  db: Db,
  keys: Keys,
  gesprekId: string,
  partijId: string,
): Promise<string[]> {
  const stored = await loadCodeHashes(db, gesprekId, partijId)
  const codes: string[] = []
  for (let number = 0; codes.length < stored.size && number < stored.size + mostSkipped; number++) {
    const code = codeOfPartij(keys, partijId, number)
    if (stored.has(aanmeldcodeCapability(keys, code).hash)) codes.push(code)
  }
  return codes
}
