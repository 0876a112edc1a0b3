import type { Rq } from '../../../platform/web/index.ts'
import { type Gesprek, loadGesprek } from '../store/gesprek.ts'

/** The gesprek in the path; null when this reader may not see that it is there. */
export async function gesprekOf(rq: Rq): Promise<Gesprek | null> {
  return loadGesprek(rq.db, rq.params['gesprek'] ?? '')
}
