import type { Rq } from '../../../platform/web/index.ts'
import { firstBegin } from '../model/first-begin.ts'
import { loadBijeenkomsten } from '../store/bijeenkomsten.ts'

/** After every change of a day or time: terms of the room above count from the first meeting still to come. */
export async function tellFirstMeeting(rq: Rq, gesprekId: string): Promise<void> {
  const begin = firstBegin(await loadBijeenkomsten(rq.db, gesprekId), rq.now)
  await rq.announce('eerste-bijeenkomst', { gesprekId, begin })
}
