import { capabilityOf, isUuid } from '../../../platform/access/index.ts'
import { loadFile } from '../../../platform/files/index.ts'
import { file, notFound, type Outcome, type Rq } from '../../../platform/web/index.ts'
import { loadOwn } from '../../gesprek/index.ts'
import { fileNameOf } from '../model/bestand.ts'
import { loadBijeenkomst } from '../store/bijeenkomsten.ts'
import { loadBestand } from '../store/bestanden.ts'
import { meetingInPath } from './in-path.ts'

/** For the team: photos and what is to be read. */
export async function serveToTeam(rq: Rq): Promise<Outcome> {
  const bijeenkomst = await meetingInPath(rq)
  return bijeenkomst === undefined ? notFound() : serve(rq, bijeenkomst.gesprekId)
}

/** For who takes part. Whose gesprek it is follows from the link in this browser, not from the address. */
export async function serveToDeelnemer(rq: Rq): Promise<Outcome> {
  const capability = capabilityOf(rq.actor)
  const own = capability === null ? null : await loadOwn(rq.db, capability)
  return own === null ? notFound() : serve(rq, own.gesprekId, 'foto')
}

async function serve(rq: Rq, gesprekId: string, never?: 'foto'): Promise<Outcome> {
  const id = rq.params['bestand']
  if (!isUuid(id)) return notFound()
  const bestand = await loadBestand(rq.db, gesprekId, id)
  if (bestand === undefined || bestand.soort === never) return notFound()
  const stored = await loadFile(rq.db, id)
  const meeting = await loadBijeenkomst(rq.db, gesprekId, bestand.bijeenkomstId)
  if (stored === null) return notFound()
  rq.concerns(id)
  // Only pictures that were made here open in the page; what somebody else made is downloaded.
  const inline = bestand.soort === 'foto'
  return file(stored.bytes, stored.type, fileNameOf(bestand, meeting?.nummer ?? 0), inline)
}
