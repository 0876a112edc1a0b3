import { isUuid } from '../../../platform/access/index.ts'
import { notFound, type Outcome, redirect, type Rq } from '../../../platform/web/index.ts'
import { moved } from '../model/move.ts'
import { openAgenda } from '../store/agenda.ts'
import { setActieWeg } from '../store/acties.ts'
import { arrangePunten, loadPunten, setPuntWeg } from '../store/punten.ts'
import { textsIn } from '../texts/index.ts'
import { deskPath } from './desk-place.ts'

export async function movePunt(rq: Rq): Promise<Outcome> {
  const { gesprek = '', punt } = rq.params
  if (!isUuid(punt)) return notFound()
  await openAgenda(rq.db, gesprek)
  const ids = (await loadPunten(rq.db, gesprek)).map(({ id }) => id)
  if (!ids.includes(punt)) return notFound()
  const richting = rq.form.text('richting') === 'omhoog' ? 'omhoog' : 'omlaag'
  await arrangePunten(rq.db, gesprek, moved(ids, punt, richting))
  return redirect(`${deskPath(gesprek)}#punt-${punt}`, textsIn(rq.lang).beheer.verplaatst)
}

export const removePunt = (rq: Rq) => setWeg(rq, 'punt', true)
export const restorePunt = (rq: Rq) => setWeg(rq, 'punt', false)
export const removeActie = (rq: Rq) => setWeg(rq, 'actie', true)
export const restoreActie = (rq: Rq) => setWeg(rq, 'actie', false)

/** What is agreed on cannot be taken away unseen; before that it can, and be put back. */
async function setWeg(rq: Rq, what: 'punt' | 'actie', weg: boolean): Promise<Outcome> {
  const { gesprek = '', [what]: id } = rq.params
  if (!isUuid(id)) return notFound()
  const t = textsIn(rq.lang).beheer
  const agenda = await openAgenda(rq.db, gesprek)
  if (agenda.stand === 'vastgesteld') return redirect(deskPath(gesprek), t.alAfgesproken, 'warning')
  const set = what === 'punt' ? setPuntWeg : setActieWeg
  if (!(await set(rq.db, gesprek, id, weg))) return notFound()
  rq.concerns(id)
  return redirect(deskPath(gesprek), weg ? t.weggehaaldMelding : t.teruggezet)
}
