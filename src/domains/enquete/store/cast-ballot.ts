import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import type { Keys } from '../../../platform/keys/index.ts'
import { toText, type Antwoorden } from '../model/antwoorden.ts'
import { sealBox } from '../model/sealed-box.ts'
import { antwoordcodeHash, ballotHash, boxContext } from '../model/stembiljet.ts'
import { holdStemrecht } from './stemrecht.ts'

/** 'al-binnen': an answer of this code was accepted before; nothing changed. 'gesloten': the code opens nothing (any more). */
export type Cast = 'binnen' | 'al-binnen' | 'gesloten'

/**
 * Puts a sealed answer in the ballot box. Sending again changes nothing, whatever is in it.
 * One statement finds out whether the round is still open and inserts: when closing came first, no row goes in.
 */
export async function castBallot(
  db: Db,
  keys: Keys,
  rondeId: string,
  code: string,
  antwoorden: Antwoorden,
): Promise<Cast> {
  const recht = await holdStemrecht(db, keys, rondeId, code)
  if (recht === null) return 'gesloten'
  const { groep } = recht
  const secret = keys.roundSecret(rondeId)
  // The key of the folder, not the one in the database: who can write in the database must not choose the key.
  const sealed = sealBox(keys.createRoundKey(rondeId), boxContext(rondeId, groep), toText(groep, antwoorden))
  const added = await sql`insert into enquete.stembus (ronde_id, groep, ballot_hash, sealed)
    select m.ronde_id, m.groep, ${ballotHash(secret, code)}, ${sealed}
    from enquete.stemrecht(array[${antwoordcodeHash(secret, code)}]) m
    where m.ronde_id = ${rondeId} and m.groep = ${groep}
    on conflict do nothing`.execute(db)
  if (added.numAffectedRows === 1n) return 'binnen'
  return (await holdStemrecht(db, keys, rondeId, code)) === null ? 'gesloten' : 'al-binnen'
}
