import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { emptyForm, fields, type FormState } from '../../../platform/forms/index.ts'
import { addJob } from '../../../platform/jobs/announce.ts'
import { formatDay } from '../../../platform/text/index.ts'
import { invalid, notFound, page, redirect, type Outcome, type Rq } from '../../../platform/web/index.ts'
import { genoegSamen } from '../model/drempel.ts'
import { countRows } from '../model/tel-rijen.ts'
import { listPartijen } from '../store/codepartij.ts'
import { addRonde, askClosing, loadRonde, openRonde, type Ronde } from '../store/ronde.ts'
import { loadTussenstand, samen } from '../store/tussenstand.ts'
import { handedOut } from '../store/uitgedeeld.ts'
import { texts } from '../texts/index.ts'
import { BeheerView, type BeheerModel } from './beheer-view.tsx'
import { loadKop, type Kop } from './kop.ts'
import { SluitenView } from './sluiten-view.tsx'

export async function showBeheer(rq: Rq): Promise<Outcome> {
  const kop = await loadKop(rq, 'enquete')
  return kop === null ? notFound() : page(BeheerView, await beheerModel(rq, kop, emptyForm), kop.options)
}

export async function prepareRonde(rq: Rq): Promise<Outcome> {
  const kop = await loadKop(rq, 'enquete')
  if (kop === null) return notFound()
  const to = `/gesprek/${kop.gesprekId}/enquete`
  const t = texts(rq.lang).beheer
  const read = rq.form.read(z.object({ werving: fields(rq.lang).text(t.werving, 500) }))
  if (!read.ok) return invalid(BeheerView, await beheerModel(rq, kop, read.state), kop.options)
  if ((await loadRonde(rq.db, kop.gesprekId)) !== null) return redirect(to)
  const id = randomUUID()
  const publiekeSleutel = rq.keys.createRoundKey(id)
  const isAdded = await addRonde(rq.db, {
    id,
    gesprekId: kop.gesprekId,
    werving: read.value.werving,
    publiekeSleutel,
  })
  if (!isAdded) rq.keys.destroyRoundKey(id)
  rq.concerns(id)
  return redirect(to, t.created)
}

export async function openTheRonde(rq: Rq): Promise<Outcome> {
  const gesprekId = rq.params['gesprek'] ?? ''
  const opened = await openRonde(rq.db, gesprekId, rq.today)
  return opened
    ? redirect(`/gesprek/${gesprekId}/enquete`, texts(rq.lang).beheer.opened)
    : redirect(`/gesprek/${gesprekId}/enquete`)
}

export async function confirmClosing(rq: Rq): Promise<Outcome> {
  const kop = await loadKop(rq, 'enquete')
  const ronde = kop && (await loadRonde(rq.db, kop.gesprekId))
  if (kop === null || ronde === null) return notFound()
  if (ronde.stand !== 'open' || ronde.sluitenGevraagd) return redirect(`/gesprek/${kop.gesprekId}/enquete`)
  const tussenstand = await loadTussenstand(rq.db, ronde.id)
  const model = {
    gesprekId: kop.gesprekId,
    weinig: (tussenstand[samen] ?? 0) < genoegSamen,
    grens: genoegSamen,
  }
  return page(SluitenView, model, kop.options)
}

/** From the commit on no answer comes in; opening, shuffling and counting is the job's. */
export async function closeTheRonde(rq: Rq): Promise<Outcome> {
  const gesprekId = rq.params['gesprek'] ?? ''
  const ronde = await loadRonde(rq.db, gesprekId)
  if (ronde === null) return notFound()
  const to = `/gesprek/${gesprekId}/enquete`
  if (!(await askClosing(rq.db, gesprekId))) return redirect(to)
  await addJob(rq.db, 'enquete:sluiten', { rondeId: ronde.id }, `enquete:sluiten:${ronde.id}`)
  rq.concerns(ronde.id)
  return redirect(to, texts(rq.lang).sluiten.asked)
}

async function beheerModel(rq: Rq, kop: Kop, form: FormState): Promise<BeheerModel> {
  const ronde = await loadRonde(rq.db, kop.gesprekId)
  const base = { gesprekId: kop.gesprekId, form }
  if (ronde === null) return { ...base, kind: 'geen' }
  if (ronde.stand === 'dicht') return { ...base, kind: 'dicht', geslotenOp: day(rq, ronde.geslotenOp) }
  if (ronde.sluitenGevraagd) return { ...base, kind: 'sluiten' }
  const partijen = await listPartijen(rq.db, ronde.id)
  const codes = {
    aantal: partijen.length,
    nietUitgedeeld: partijen.filter(({ stand }) => stand === 'klaar').length,
  }
  if (ronde.stand === 'voorbereiding') return { ...base, kind: 'voorbereiding', codes }
  return {
    ...base,
    kind: 'open',
    codes,
    geopendOp: day(rq, ronde.geopendOp),
    sleutelWeg: !rq.keys.hasRoundKey(ronde.id),
    rijen: await rows(rq, ronde),
  }
}

async function rows(rq: Rq, ronde: Ronde) {
  return countRows(await handedOut(rq.db, ronde.id), await loadTussenstand(rq.db, ronde.id), samen)
}

function day(rq: Rq, iso: string | null): string {
  return iso === null ? '' : formatDay(iso, rq.lang)
}
