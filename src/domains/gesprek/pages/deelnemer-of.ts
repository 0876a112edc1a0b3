import { isUuid } from '../../../platform/access/index.ts'
import type { FormState } from '../../../platform/forms/index.ts'
import type { Rq } from '../../../platform/web/index.ts'
import { gesprekBeheren } from '../model/actions.ts'
import { isJong } from '../model/doelgroep.ts'
import { loadAdult, loadBelEerst } from '../store/calls.ts'
import { type Deelnemer, listDeelnemers, loadDeelnemer } from '../store/deelnemers.ts'
import { listKeptApart } from '../store/kept-apart.ts'
import { texts } from '../texts/index.ts'
import { aboutGesprek } from './about-gesprek.ts'
import type { DeelnemerModel } from './deelnemer-model.ts'
import { gesprekOf } from './gesprek-of.ts'

export interface OneDeelnemer {
  gesprekId: string
  deelnemer: Deelnemer
  path: string
}

/** The participant in the path; null when she is not in this gesprek, or not for this reader. */
export async function deelnemerOf(rq: Rq): Promise<OneDeelnemer | null> {
  const { gesprek: gesprekId = '', deelnemer: id } = rq.params
  if (!isUuid(id)) return null
  const deelnemer = await loadDeelnemer(rq.db, gesprekId, id)
  if (deelnemer === null) return null
  rq.concerns(id)
  return { gesprekId, deelnemer, path: `/gesprek/${gesprekId}/deelnemers/${id}` }
}

interface Forms {
  bereik?: FormState
  apart?: FormState
}

/** Everything that this reader may know about her, and what can be done. */
export async function deelnemerModel(
  rq: Rq,
  { gesprekId, deelnemer, path }: OneDeelnemer,
  forms: Forms = {},
): Promise<DeelnemerModel> {
  const { id, stand } = deelnemer
  const leads = await rq.may(gesprekBeheren, gesprekId)
  const takesPart = stand !== 'afgemeld'
  const others = leads && takesPart ? await listDeelnemers(rq.db, gesprekId) : []
  const apart = await listKeptApart(rq.db, gesprekId, id)
  const isFree = (other: Deelnemer) =>
    other.id !== id && other.stand !== 'afgemeld' && apart.every((one) => one.id !== other.id)
  return {
    path,
    deelnemer,
    jong: isJong(deelnemer.doelgroep),
    leads,
    adult: await loadAdult(rq.db, id),
    belEerst: leads ? await loadBelEerst(rq.db, id) : null,
    apart,
    others: others.filter(isFree).map(({ id: value, naam, doelgroep }) => ({ value, naam, doelgroep })),
    bereikForm: forms.bereik ?? bereikForm(deelnemer),
    apartForm: forms.apart ?? { values: {}, errors: [] },
  }
}

export async function aboutDeelnemer(rq: Rq) {
  const gesprek = await gesprekOf(rq)
  if (gesprek === null) return {}
  const t = texts(rq.lang)
  const list = { label: t.crumb.deelnemers, href: `/gesprek/${gesprek.id}/deelnemers` }
  return aboutGesprek(rq, gesprek, list, { label: t.title.deelnemer })
}

function bereikForm({ bereik, mail, telefoon }: Deelnemer): FormState {
  return { values: { bereik, mail: mail ?? '', telefoon: telefoon ?? '' }, errors: [] }
}
