import { emptyForm, type FormState } from '../../../platform/forms/index.ts'
import { invalid, page, type Outcome, type Rq } from '../../../platform/web/index.ts'
import { doelgroepName } from '../../gesprek/index.ts'
import { fieldName, openMax, valueOf, type Antwoorden, type Fout } from '../model/antwoorden.ts'
import type { Plaats } from '../model/blader.ts'
import { deelnemerGroep } from '../model/evaluatievragen.ts'
import { opties } from '../model/schaal.ts'
import { sealToegang, type Toegang } from '../model/toegang.ts'
import type { Vraag } from '../model/vraag.ts'
import { minuten, vragenlijst } from '../model/vragenlijst.ts'
import { evaluatieTexts } from '../texts/evaluatie.ts'
import { texts } from '../texts/index.ts'
import { BeginView } from './begin-view.tsx'
import { NakijkenView } from './nakijken-view.tsx'
import { VraagView } from './vraag-view.tsx'

/** One page of the questionnaire. What was answered so far travels along in hidden fields; the server keeps nothing. */
export function showPlaats(
  rq: Rq,
  toegang: Toegang,
  antwoorden: Antwoorden,
  plaats: Plaats,
  { fout = null, terug = false }: { fout?: Fout | null; terug?: boolean } = {},
): Outcome {
  const t = texts(rq.lang)
  const vragen = vragenlijst(toegang.groep)
  const stappen = vragen.length + 1
  const along = (without?: Vraag) => ({
    toegang: sealToegang(rq.keys, toegang),
    ...Object.fromEntries(
      vragen
        .filter((vraag) => vraag !== without)
        .map((vraag) => [fieldName(vraag), valueOf(antwoorden, vraag)]),
    ),
  })
  if (plaats === 'nakijken') {
    const model = {
      stappen,
      antwoorden: vragen.map((vraag) => ({
        vraag: vraag.tekst[rq.lang],
        antwoord: inWords(vraag, antwoorden, rq),
      })),
      hidden: along(),
    }
    return page(NakijkenView, model, { title: t.check.tab })
  }
  const vraag = plaats === 'begin' ? undefined : vragen[plaats]
  if (plaats === 'begin' || vraag === undefined) {
    const model = {
      groepNaam: toegang.groep === deelnemerGroep ? null : doelgroepName(toegang.groep, rq.lang),
      klein: toegang.klein,
      aantalVragen: vragen.length,
      minuten: minuten(toegang.groep),
      hidden: along(),
    }
    const heading = model.groepNaam === null ? evaluatieTexts(rq.lang).begin.heading : t.begin.heading
    return page(BeginView, model, { title: heading })
  }
  const model = {
    vraag,
    stap: plaats + 1,
    stappen,
    value: valueOf(antwoorden, vraag),
    hidden: { ...along(vraag), stap: String(plaats), ...(terug && { terug: 'ja' }) },
  }
  const options = { title: t.vraag.tab(plaats + 1, vragen.length) }
  if (fout === null) return page(VraagView, { ...model, form: emptyForm }, options)
  return invalid(VraagView, { ...model, form: stateWith(rq, vraag, antwoorden, fout) }, options)
}

function stateWith(rq: Rq, vraag: Vraag, antwoorden: Antwoorden, fout: Fout): FormState {
  const t = texts(rq.lang).vraag
  const message = fout === 'kies' ? t.choose : t.tooLong(openMax, [...antwoorden.open].length)
  return rq.form.withErrors({ name: fieldName(vraag), message })
}

function inWords(vraag: Vraag, antwoorden: Antwoorden, rq: Rq): string {
  if (vraag.soort === 'open') return antwoorden.open
  const keuze = antwoorden.keuzes[vraag.id]
  return keuze === undefined ? '' : opties[keuze][rq.lang]
}
