import type { JobDefinition } from '../../../platform/jobs/announce.ts'
import { closeRonde } from '../store/close-ronde.ts'

/** Closes a round; run again after a kill it finishes what is left, and that may be nothing. */
export const closeJob: JobDefinition = {
  name: 'enquete:sluiten',
  async run({ asOwner, keys, today }, { rondeId }: { rondeId: string }) {
    const closed = await asOwner((db) => closeRonde(db, keys, rondeId, today))
    // Only here: the transaction of the owner is committed, so no sealed answer needs the key any more.
    if (closed) keys.destroyRoundKey(rondeId)
  },
}
