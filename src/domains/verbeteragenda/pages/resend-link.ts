import { notFound, type Outcome, redirect, type Rq } from '../../../platform/web/index.ts'
import { mailOwnerLater } from '../jobs/mail-owner.ts'
import { isOpen } from '../model/actie-stand.ts'
import { loadEigenaar } from '../store/eigenaar.ts'
import { textsIn } from '../texts/index.ts'
import { loadAskedActie } from './asked-actie.ts'
import { deskPath } from './desk-place.ts'

/** Once a day at most: the job knows what went out. */
export async function resendLink(rq: Rq): Promise<Outcome> {
  const asked = await loadAskedActie(rq)
  if (asked === null) return notFound()
  const { actie, place, agenda } = asked
  const t = textsIn(rq.lang).beheer
  const eigenaar = await loadEigenaar(rq.db, place.gesprekId, actie.id)
  if (agenda.stand !== 'vastgesteld' || !eigenaar?.mail || !isOpen(actie.stand)) {
    return redirect(deskPath(place.gesprekId), t.linkKanNiet, 'warning')
  }
  await mailOwnerLater(rq.db, {
    actieId: actie.id,
    soort: 'link',
    versie: eigenaar.sleutel_versie,
    dag: rq.today,
  })
  rq.concerns(actie.id)
  return redirect(deskPath(place.gesprekId), t.linkVerstuurd)
}
