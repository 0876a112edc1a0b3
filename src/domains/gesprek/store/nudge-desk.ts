import type { Db } from '../../../platform/database/transaction.ts'
import { nudge } from '../../../platform/web/live/nudge.ts'
import { deskLivePath } from '../model/desk-live.ts'

/** The desk that is open somewhere shows it without being opened again. */
export async function nudgeDesk(db: Db, gesprekId: string): Promise<void> {
  await nudge(db, deskLivePath(gesprekId))
}
