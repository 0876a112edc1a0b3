import { notFound, redirect, type Outcome, type Rq } from '../../../platform/web/index.ts'
import { bereikOf, listSeatedForMail } from '../../gesprek/index.ts'
import { sendVerslag } from '../jobs/send-verslag.ts'
import type { Bijeenkomst } from '../model/bijeenkomst.ts'
import type { Verslag } from '../model/verslag.ts'
import { loadVerslag } from '../store/verslag.ts'
import { countSent } from '../store/verslag-berichten.ts'
import { dagTexts } from '../texts/dag.ts'
import { meetingInPath, meetingPath } from './in-path.ts'

export interface Sending {
  /** How many people can be mailed or texted, and how many got this version. */
  reachable: number
  sent: number
  /** Who asked to be called, or cannot be reached otherwise: the names they gave. */
  toCall: string[]
}

/** How far sending these minutes is; null for a draft. */
export async function loadSending(
  rq: Rq,
  { gesprekId, id }: Bijeenkomst,
  verslag: Verslag,
): Promise<Sending | null> {
  if (verslag.vastgesteldOp === null) return null
  const seated = (await listSeatedForMail(rq.db, gesprekId)).filter(({ bevestigd }) => bevestigd)
  const toCall = seated.filter((deelnemer) => bereikOf(deelnemer) === 'bel').map(({ naam }) => naam)
  const sent = await countSent(rq.db, { gesprekId, bijeenkomstId: id, versie: verslag.versie })
  return { reachable: seated.length - toCall.length, sent, toCall }
}

export async function sendToDeelnemers(rq: Rq): Promise<Outcome> {
  const bijeenkomst = await meetingInPath(rq)
  if (bijeenkomst === undefined) return notFound()
  const { gesprekId, id: bijeenkomstId } = bijeenkomst
  const t = dagTexts(rq.lang).stuurVerslag
  const verslag = await loadVerslag(rq.db, gesprekId, bijeenkomstId)
  const path = meetingPath(bijeenkomst, 'verslag')
  if (verslag === undefined || verslag.vastgesteldOp === null) return redirect(path, t.notAdopted, 'warning')
  await sendVerslag(rq.db, { gesprekId, bijeenkomstId })
  rq.concerns(bijeenkomstId)
  return redirect(path, t.asked)
}
