import type { JobDefinition } from '../../../platform/jobs/announce.ts'
import { closeRonde } from '../store/close-ronde.ts'
import { dueEvaluatieIds } from '../store/evaluatie.ts'

/** An evaluation closes by itself, so that nobody has to think of it. Run again after a kill it goes on with the rest. */
export const closeEvaluatiesJob: JobDefinition = {
  name: 'enquete:evaluaties-sluiten',
  cron: '17 * * * *',
  async run({ db, asOwner, keys, today }) {
    for (const id of await dueEvaluatieIds(db, today)) {
      const closed = await asOwner((owner) => closeRonde(owner, keys, id, today))
      // Only here: the transaction of the owner is committed, so no sealed answer needs the key any more.
      if (closed) keys.destroyRoundKey(id)
    }
  },
}
