import { isUuid } from '../../../platform/access/index.ts'
import { notFound, type Outcome, page, redirect, type Rq } from '../../../platform/web/index.ts'
import { isSheetShown } from '../model/codepartij.ts'
import { changePartijStand, type Codepartij, loadPartij } from '../store/codepartij.ts'
import { codesOfPartij } from '../store/make-codes.ts'
import { texts } from '../texts/index.ts'
import { aboutDesk } from './about-gesprek.ts'
import { gesprekOf } from './gesprek-of.ts'
import { SheetPage } from './sheet-page.tsx'

async function partijOf(rq: Rq): Promise<{ gesprekId: string; partij: Codepartij } | null> {
  const { gesprek: gesprekId = '', partij: id } = rq.params
  if (!isUuid(id)) return null
  const partij = await loadPartij(rq.db, gesprekId, id)
  if (partij === null) return null
  rq.concerns(id)
  return { gesprekId, partij }
}

export async function showSheet(rq: Rq): Promise<Outcome> {
  const found = await partijOf(rq)
  const gesprek = await gesprekOf(rq)
  if (found === null || gesprek === null) return notFound()
  const { partij } = found
  const model = {
    gesprekId: gesprek.id,
    partijId: partij.id,
    werver: partij.werver,
    doelgroep: partij.doelgroep,
    stand: partij.stand,
    geldigTot: partij.geldigTot,
    codes: isSheetShown(partij.stand) ? await codesOfPartij(rq.db, rq.keys, gesprek.id, partij.id) : null,
    address: `${rq.origin.replace(/^https?:\/\//, '')}/meedoen`,
    phone: gesprek.contact.phone,
  }
  const t = texts(rq.lang)
  const list = { label: t.crumb.codes, href: `/gesprek/${gesprek.id}/codes` }
  return page(SheetPage, model, aboutDesk(rq, gesprek, list, { label: t.title.sheet }))
}

export async function handOut(rq: Rq): Promise<Outcome> {
  return change(rq, { from: ['klaar'], to: 'uitgedeeld' }, texts(rq.lang).codes.handedOut)
}

export async function withdraw(rq: Rq): Promise<Outcome> {
  return change(rq, { from: ['klaar', 'uitgedeeld'], to: 'ingetrokken' }, texts(rq.lang).codes.withdrawn)
}

async function change(
  rq: Rq,
  step: Parameters<typeof changePartijStand>[3],
  notice: string,
): Promise<Outcome> {
  const found = await partijOf(rq)
  if (found === null) return notFound()
  const { gesprekId, partij } = found
  await changePartijStand(rq.db, gesprekId, partij.id, step)
  return redirect(`/gesprek/${gesprekId}/codes/${partij.id}`, notice)
}
