import { emptyForm } from '../../../platform/forms/index.ts'
import { invalid, page, redirect, type Outcome, type Rq } from '../../../platform/web/index.ts'
import { readAntwoorden } from '../model/antwoorden.ts'
import { nextPlaats } from '../model/blader.ts'
import { deelnemerGroep } from '../model/evaluatievragen.ts'
import { openToegang } from '../model/toegang.ts'
import { vragenlijst } from '../model/vragenlijst.ts'
import { castBallot } from '../store/cast-ballot.ts'
import { texts } from '../texts/index.ts'
import { AlBinnenView, BedanktView, GeslotenView } from './bedankt-view.tsx'
import { showPlaats } from './show-plaats.ts'
import { StartView } from './start-view.tsx'

/** Somebody typed the address or went back into an emptied history: the code is asked again. */
export async function backToStart(): Promise<Outcome> {
  return redirect('/enquete')
}

export async function turnPage(rq: Rq): Promise<Outcome> {
  const toegang = openToegang(rq.keys, rq.form.text('toegang'))
  if (toegang === null) return askCodeAgain(rq)
  const antwoorden = readAntwoorden(toegang.groep, (name) => rq.form.text(name))
  const terug = rq.form.text('terug') === 'ja'
  const van = Number.parseInt(rq.form.text('stap'), 10)
  const { plaats, fout } = nextPlaats(
    vragenlijst(toegang.groep),
    antwoorden,
    van,
    rq.form.text('knop'),
    terug,
  )
  return showPlaats(rq, toegang, antwoorden, plaats, { fout, terug })
}

export async function sendAnswers(rq: Rq): Promise<Outcome> {
  const toegang = openToegang(rq.keys, rq.form.text('toegang'))
  if (toegang === null) return askCodeAgain(rq)
  const antwoorden = readAntwoorden(toegang.groep, (name) => rq.form.text(name))
  // Also when somebody sends without having seen the last page: no hole, and nothing that does not fit in the box.
  const vragen = vragenlijst(toegang.groep)
  const { plaats, fout } = nextPlaats(vragen, antwoorden, vragen.length - 1, 'verder')
  if (plaats !== 'nakijken') return showPlaats(rq, toegang, antwoorden, plaats, { fout })
  const cast = await castBallot(rq.db, rq.keys, toegang.rondeId, toegang.code, antwoorden)
  const t = texts(rq.lang)
  if (cast === 'al-binnen') return page(AlBinnenView, {}, { title: t.alBinnen.heading })
  if (cast === 'gesloten') return page(GeslotenView, {}, { title: t.gesloten.heading, status: 409 })
  // Which list it was says nothing about the answer; which meeting it was stands nowhere.
  return redirect(toegang.groep === deelnemerGroep ? '/enquete/bedankt?voor=evaluatie' : '/enquete/bedankt')
}

export async function showBedankt(rq: Rq): Promise<Outcome> {
  return page(BedanktView, { isEvaluatie: rq.query.get('voor') === 'evaluatie' })
}

function askCodeAgain(rq: Rq): Outcome {
  const form = { ...emptyForm, errors: [{ name: 'code', message: texts(rq.lang).start.again }] }
  return invalid(StartView, { form })
}
