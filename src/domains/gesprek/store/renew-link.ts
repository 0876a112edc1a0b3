import type { Db } from '../../../platform/database/transaction.ts'
import type { Keys } from '../../../platform/keys/index.ts'
import { deelnemerCapability } from '../model/deelnemer-link.ts'
import { tables } from './tables.ts'

/** Makes all earlier links of this participant worthless. */
export async function renewLink(
  db: Db,
  keys: Keys,
  { id, gesprekId, sleutelVersie }: { id: string; gesprekId: string; sleutelVersie: number },
): Promise<void> {
  const version = sleutelVersie + 1
  await tables(db)
    .updateTable('gesprek.deelnemer')
    .set({
      sleutel_versie: version,
      sleutel_hash: deelnemerCapability(keys, id, version).hash,
      // A try to reach her again, also where the last mail came back.
      mail_stand: 'goed',
    })
    .where('id', '=', id)
    .where('gesprek_id', '=', gesprekId)
    .execute()
}
