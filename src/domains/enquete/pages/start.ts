import { readCode } from '../../../platform/access/index.ts'
import { emptyForm } from '../../../platform/forms/index.ts'
import { invalid, page, type Outcome, type Rq } from '../../../platform/web/index.ts'
import { findStemrecht, holdStemrecht, isBinnen } from '../store/stemrecht.ts'
import { texts } from '../texts/index.ts'
import { AlBinnenView } from './bedankt-view.tsx'
import { showPlaats } from './show-plaats.ts'
import { StartView } from './start-view.tsx'

export async function showStart(): Promise<Outcome> {
  return page(StartView, { form: emptyForm })
}

/** Typed from paper and sent by POST, so that the code stands in no address, no referer and no log. */
export async function enterCode(rq: Rq): Promise<Outcome> {
  const t = texts(rq.lang).start
  const wrong = (message: string) =>
    invalid(StartView, { form: rq.form.withErrors({ name: 'code', message }) })
  const read = readCode(rq.form.text('code'))
  if (!read.ok) return wrong(t[read.reason])
  const recht = await findStemrecht(rq.db, rq.keys, read.code)
  // Unknown, withdrawn, not handed out and closed read the same.
  if (recht === null) return wrong(t.unknown)
  await holdStemrecht(rq.db, rq.keys, recht.rondeId, read.code)
  if (await isBinnen(rq.db, rq.keys, recht.rondeId, read.code))
    return page(AlBinnenView, {}, { title: texts(rq.lang).alBinnen.heading })
  return showPlaats(rq, { ...recht, code: read.code }, { keuzes: {}, open: '' }, 'begin')
}
