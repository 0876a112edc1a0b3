import type { AnnouncementHandlers } from '../../../platform/jobs/announce.ts'
import { followTemplate } from './follow-template.ts'
import { countUndelivered } from '../store/codepartij.ts'
import { storeEersteBegin } from '../store/eerste-begin.ts'
import { noteOnbezorgd } from '../store/mail-stand.ts'
import { queueMoveUp } from '../store/sign-off.ts'

/** What this room does when another one tells something. */
export const heard: AnnouncementHandlers = {
  /** Another date is another term: a seat that was kept for a call may now be offered. */
  'eerste-bijeenkomst': async ({ db }, { gesprekId, begin }) => {
    for (const doelgroep of await storeEersteBegin(db, gesprekId, begin))
      await queueMoveUp(db, gesprekId, doelgroep)
  },
  'sjabloon-vernieuwd': followTemplate,
  'bericht-onbezorgd': async ({ db }, { about, hoe }) => {
    await noteOnbezorgd(db, about, hoe)
    await countUndelivered(db, about, hoe)
  },
}
