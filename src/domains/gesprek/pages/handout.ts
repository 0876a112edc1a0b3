import { isUuid } from '../../../platform/access/index.ts'
import type { PageContact, Rq } from '../../../platform/web/index.ts'
import { isSheetShown } from '../model/codepartij.ts'
import { type Codepartij, loadOwnPartij, loadPartij } from '../store/codepartij.ts'
import { loadGesprek, type Gesprek } from '../store/gesprek.ts'
import { codesOfPartij } from '../store/make-codes.ts'

/** A batch as who hands it out sees it: the recruiter, or the facilitator who does so herself. */
export interface Handout {
  /** Address of its page, without a slash at the end. */
  path: string
  doelgroep: string
  werver: string
  aantal: number
  uitgedeeld: number
  stand: Codepartij['stand']
  /** ISO day */
  geldigTot: string
  gesprekNaam: string
  inleiding: string
  contact: PageContact
  /** What is still to be handed out; null when nothing of it is shown (any more). */
  codes: string[] | null
  /** Address that fits on paper, without https. */
  address: string
}

/** The batch in the path with its gesprek; null when there is none for this reader. */
export async function partijOf(rq: Rq): Promise<{ gesprek: Gesprek; partij: Codepartij } | null> {
  const { gesprek: gesprekId, partij: id, codepartij } = rq.params
  const partij = codepartij === undefined ? await ofGesprek(rq, gesprekId, id) : await own(rq, codepartij)
  const gesprek = partij === null ? null : await loadGesprek(rq.db, partij.gesprekId)
  if (partij === null || gesprek === null) return null
  rq.concerns(partij.id)
  return { gesprek, partij }
}

async function ofGesprek(rq: Rq, gesprekId = '', id = ''): Promise<Codepartij | null> {
  return isUuid(id) ? loadPartij(rq.db, gesprekId, id) : null
}

async function own(rq: Rq, id: string): Promise<Codepartij | null> {
  return isUuid(id) ? loadOwnPartij(rq.db, id) : null
}

export async function handoutOf(
  rq: Rq,
): Promise<{ handout: Handout; gesprek: Gesprek; partij: Codepartij } | null> {
  const found = await partijOf(rq)
  if (found === null) return null
  const { gesprek, partij } = found
  const byRecruiter = rq.params['codepartij'] !== undefined
  const handout = {
    path: byRecruiter ? `/werven/${partij.id}` : `/gesprek/${gesprek.id}/codes/${partij.id}`,
    doelgroep: partij.doelgroep,
    werver: partij.werver,
    aantal: partij.aantal,
    uitgedeeld: partij.uitgedeeld,
    stand: partij.stand,
    geldigTot: partij.geldigTot,
    gesprekNaam: gesprek.naam,
    inleiding: gesprek.inleiding,
    contact: gesprek.contact,
    codes: await codesLeft(rq, partij, byRecruiter),
    address: `${rq.origin.replace(/^https?:\/\//, '')}/meedoen`,
  }
  return { handout, gesprek, partij }
}

/** What one person has in hand, nobody else prints: two people would get the same code. */
async function codesLeft(rq: Rq, partij: Codepartij, byRecruiter: boolean): Promise<string[] | null> {
  if (!isSheetShown(partij.stand) || (partij.uitdelerLoopt && !byRecruiter)) return null
  if (byRecruiter && partij.geldigTot < rq.today) return null
  const codes = await codesOfPartij(rq.db, rq.keys, partij.gesprekId, partij.id)
  return codes.slice(partij.uitgedeeld)
}
