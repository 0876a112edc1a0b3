import { isUuid } from '../../../platform/access/index.ts'
import { csvFile } from '../../../platform/export/index.ts'
import { file, notFound, type Outcome, page, redirect, type Rq } from '../../../platform/web/index.ts'
import { momentLine } from '../model/moment-line.ts'
import { acceptAanbod } from '../store/accept-aanbod.ts'
import { declineAanbod } from '../store/decline-aanbod.ts'
import { type Deelnemer, loadDeelnemer } from '../store/deelnemers.ts'
import { giveSeat } from '../store/give-seat.ts'
import { type LoggedAanbod, listAanbod } from '../store/waiting-list.ts'
import { texts } from '../texts/index.ts'
import { wachtlijstTexts } from '../texts/wachtlijst.ts'
import { aboutGesprek } from './about-gesprek.ts'
import { gesprekOf } from './gesprek-of.ts'
import { wachtlijstModel } from './wachtlijst-model.ts'
import { WachtlijstPage } from './wachtlijst-page.tsx'

export async function showWachtlijst(rq: Rq): Promise<Outcome> {
  const gesprek = await gesprekOf(rq)
  if (gesprek === null) return notFound()
  const label = wachtlijstTexts(rq.lang).crumb
  return page(WachtlijstPage, await wachtlijstModel(rq, gesprek), aboutGesprek(rq, gesprek, { label }))
}

/** Who got which offer, when, and what became of it. */
export async function exportWachtlijst(rq: Rq): Promise<Outcome> {
  const gesprek = await gesprekOf(rq)
  if (gesprek === null) return notFound()
  const t = wachtlijstTexts(rq.lang)
  const columns = [
    { key: 'naam', label: t.naam },
    { key: 'groep', label: t.groep },
    { key: 'gedaan', label: t.gedaan },
    { key: 'tot', label: t.tot },
    { key: 'geworden', label: t.geworden },
    { key: 'besloten', label: t.besloten },
  ]
  const line = (one: LoggedAanbod) => ({
    naam: one.naam,
    groep: texts(rq.lang).doelgroep(one.doelgroep),
    gedaan: momentLine(one.gedaanOp, rq.lang),
    tot: one.door === 'team' ? '' : momentLine(one.verlooptOp, rq.lang),
    geworden: one.door === 'team' ? t.doorTeam : t.aanbodStand[one.stand],
    besloten: one.beslotenOp === null ? '' : momentLine(one.beslotenOp, rq.lang),
  })
  const lines = (await listAanbod(rq.db, gesprek.id)).map(line)
  return file(csvFile(columns, lines), 'text/csv; charset=utf-8', `${t.fileName}.csv`)
}

type Waiter = Pick<Deelnemer, 'id' | 'doelgroep'> & { gesprekId: string }

/** What the team notes on the phone about somebody on the list. */
function noted(
  note: (rq: Rq, waiter: Waiter) => Promise<boolean>,
  done: (t: ReturnType<typeof wachtlijstTexts>) => string,
) {
  return async (rq: Rq): Promise<Outcome> => {
    const { gesprek: gesprekId = '', deelnemer: id } = rq.params
    const deelnemer = isUuid(id) ? await loadDeelnemer(rq.db, gesprekId, id) : null
    if (deelnemer === null) return notFound()
    rq.concerns(deelnemer.id)
    const t = wachtlijstTexts(rq.lang)
    const path = `/gesprek/${gesprekId}/wachtlijst`
    const isDone = await note(rq, { id: deelnemer.id, doelgroep: deelnemer.doelgroep, gesprekId })
    return isDone ? redirect(path, done(t)) : redirect(path, t.nietMeer, 'warning')
  }
}

export const noteYes = noted(
  async (rq, waiter) => (await acceptAanbod(rq.db, waiter, rq)) === 'aangenomen',
  (t) => t.jaGedaan,
)
export const noteNo = noted(
  (rq, waiter) => declineAanbod(rq.db, waiter, { stays: true, door: 'host', now: rq.now }),
  (t) => t.neeGedaan,
)
export const give = noted(
  (rq, waiter) => giveSeat(rq.db, waiter, rq),
  (t) => t.geefGedaan,
)
