import { isUuid } from '../../../platform/access/index.ts'
import { invalid, notFound, type Outcome, redirect, type Rq } from '../../../platform/web/index.ts'
import { loadDeelnemer } from '../store/deelnemers.ts'
import { allowTogether, keepApart } from '../store/kept-apart.ts'
import { deelnemerTexts } from '../texts/deelnemer.ts'
import { aboutDeelnemer, deelnemerModel, deelnemerOf } from './deelnemer-of.ts'
import { DeelnemerPage } from './deelnemer-page.tsx'

/** Two people who are not to sit at one table. */
export async function putApart(rq: Rq): Promise<Outcome> {
  const found = await deelnemerOf(rq)
  if (found === null || found.deelnemer.stand === 'afgemeld') return notFound()
  const { gesprekId, deelnemer, path } = found
  const t = deelnemerTexts(rq.lang).apart
  const ander = rq.form.text('ander')
  const other = isUuid(ander) && ander !== deelnemer.id ? await loadDeelnemer(rq.db, gesprekId, ander) : null
  if (other === null || other.stand === 'afgemeld') {
    const apart = rq.form.withErrors({ name: 'ander', message: t.kies })
    return invalid(
      DeelnemerPage,
      { ...(await deelnemerModel(rq, found, { apart })), form: apart },
      await aboutDeelnemer(rq),
    )
  }
  rq.concerns(ander)
  await keepApart(rq.db, { gesprekId, een: deelnemer.id, ander })
  return redirect(path, t.gedaan)
}

export async function putTogether(rq: Rq): Promise<Outcome> {
  const found = await deelnemerOf(rq)
  const ander = rq.form.text('ander')
  if (found === null || !isUuid(ander)) return notFound()
  const { gesprekId, deelnemer, path } = found
  rq.concerns(ander)
  await allowTogether(rq.db, { gesprekId, een: deelnemer.id, ander })
  return redirect(path, deelnemerTexts(rq.lang).apart.wegGedaan)
}
