import type { Rq } from '../../../platform/web/index.ts'
import { dagTexts } from '../texts/dag.ts'
import { around, meetingPath } from './in-path.ts'

/** Contact person and trail of a page about the day itself: the way back is the page of that meeting. */
export async function aroundMeeting(rq: Rq, meeting: { gesprekId: string; id: string }, here: string) {
  const { crumbs, contact } = await around(rq, meeting.gesprekId, here)
  const day = { label: dagTexts(rq.lang).titles.dag, href: meetingPath(meeting, '') }
  return { crumbs: crumbs.toSpliced(-1, 0, day), contact }
}
