import type { Rq } from '../../../platform/web/index.ts'
import { mailOwnerLater } from '../jobs/mail-owner.ts'
import { ownerKeyAfter } from '../model/owner-change.ts'
import { loadEigenaar, saveEigenaar } from '../store/eigenaar.ts'

interface Owned {
  gesprekId: string
  actieId: string
  isAdopted: boolean
  mail: string | null
  days: (string | null)[]
}

/** Writes where the link of an action goes; somebody new gets it at once when the agenda is adopted. */
export async function saveOwner(rq: Rq, { gesprekId, actieId, isAdopted, mail, days }: Owned): Promise<void> {
  const now = await loadEigenaar(rq.db, gesprekId, actieId)
  const key = ownerKeyAfter(rq.keys, actieId, now, { mail, days }, rq.today)
  if (key === null) return
  await saveEigenaar(rq.db, gesprekId, actieId, key)
  if (isAdopted && key.isNewAddress) {
    await mailOwnerLater(rq.db, { actieId, soort: 'link', versie: key.versie, dag: rq.today })
  }
}
