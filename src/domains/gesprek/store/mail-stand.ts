import type { Db } from '../../../platform/database/transaction.ts'
import { tables } from './tables.ts'

/**
 * A message to this participant did not arrive, or one that was held did after all. An address from which mail came
 * back stays so until it is changed or a new link is sent. For the worker.
 */
export async function noteOnbezorgd(
  db: Db,
  deelnemerId: string,
  hoe: 'opgehouden' | 'teruggekomen' | 'aangekomen',
): Promise<void> {
  let row = tables(db)
    .updateTable('gesprek.deelnemer')
    .set({ mail_stand: hoe === 'aangekomen' ? 'goed' : hoe })
    .where('id', '=', deelnemerId)
  if (hoe !== 'teruggekomen') row = row.where('mail_stand', '<>', 'teruggekomen')
  await row.execute()
}
