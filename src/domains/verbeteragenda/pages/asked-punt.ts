import { isUuid } from '../../../platform/access/index.ts'
import type { Rq } from '../../../platform/web/index.ts'
import { loadPunt, type Punt } from '../store/punten.ts'

/** The point that a page of the facilitator is about; null when it is not there, or not in this gesprek. */
export async function loadAskedPunt(rq: Rq, gesprekId: string): Promise<Punt | null> {
  const id = rq.params['punt']
  return isUuid(id) ? loadPunt(rq.db, gesprekId, id) : null
}
