import { addJob, type JobContext, type JobDefinition } from '../../../platform/jobs/announce.ts'
import type { Db } from '../../../platform/database/transaction.ts'
import { bereikOf, deelnemerLink, listSeatedForMail, loadGesprek, reach } from '../../gesprek/index.ts'
import { verslagBericht } from '../model/verslag-bericht.ts'
import { loadBijeenkomst } from '../store/bijeenkomsten.ts'
import { loadVerslag } from '../store/verslag.ts'
import { loadPresentIds, markSent } from '../store/verslag-berichten.ts'

const name = 'bijeenkomsten:verslag-sturen'

interface About {
  gesprekId: string
  bijeenkomstId: string
}

/** Pressing the button twice is one job; a second job sends only to who did not get this version. */
export async function sendVerslag(db: Db, about: About): Promise<void> {
  await addJob(db, name, about, `${name} ${about.bijeenkomstId}`)
}

async function send(job: JobContext, about: About): Promise<void> {
  const { gesprekId, bijeenkomstId } = about
  const gesprek = await loadGesprek(job.db, gesprekId)
  const bijeenkomst = await loadBijeenkomst(job.db, gesprekId, bijeenkomstId)
  const verslag = await loadVerslag(job.db, gesprekId, bijeenkomstId)
  // A draft again: somebody took it back before this job ran.
  if (gesprek === null || bijeenkomst === undefined || !verslag || verslag.vastgesteldOp === null) return
  const present = await loadPresentIds(job.db, bijeenkomstId)
  const subject = { gesprekNaam: gesprek.naam, contact: gesprek.contact, bijeenkomst, verslag }
  for (const deelnemer of await listSeatedForMail(job.db, gesprekId)) {
    // Who wants to be called is called by the team; nothing is sent that could be marked.
    if (!deelnemer.bevestigd || bereikOf(deelnemer) === 'bel') continue
    if (!(await markSent(job.db, { ...about, versie: verslag.versie }, deelnemer.id))) continue
    const link = deelnemerLink(job.keys, job.origin, deelnemer.taal, deelnemer.id, deelnemer.sleutelVersie)
    const missed = present.length > 0 && !present.includes(deelnemer.id)
    await reach(job, deelnemer, verslagBericht({ ...deelnemer, link, missed }, subject))
  }
}

export const sendVerslagJob: JobDefinition = { name, run: send }
