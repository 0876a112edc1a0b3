import { emptyForm, type FormState } from '../../../platform/forms/index.ts'
import { invalid, notFound, page, redirect, type Outcome, type Rq } from '../../../platform/web/index.ts'
import { loadRegios } from '../../regio/index.ts'
import { regioName } from '../model/deelnemende-regio.ts'
import type { Programma } from '../model/programma.ts'
import { listRegios, setRegios } from '../store/regios.ts'
import { programmaTexts } from '../texts/programma.ts'
import { aboutBord, programmaOf } from './programma-of.ts'
import { RegiosPage } from './regios-page.tsx'

export async function askRegios(rq: Rq): Promise<Outcome> {
  const programma = await programmaOf(rq)
  if (programma === null) return notFound()
  return page(RegiosPage, await model(rq, programma, emptyForm), about(rq, programma))
}

export async function saveRegios(rq: Rq): Promise<Outcome> {
  const programma = await programmaOf(rq)
  if (programma === null) return notFound()
  const t = programmaTexts(rq.lang).regios
  const again = async (message: string) =>
    invalid(
      RegiosPage,
      await model(rq, programma, rq.form.withErrors({ name: 'regio', message })),
      about(rq, programma),
    )
  const chosen = new Set(rq.form.list('regio'))
  const there = await listRegios(rq.db, programma.id)
  const offered = await offeredRegios(rq)
  const known = new Set([...there, ...offered].map(({ id }) => id))
  if ([...chosen].some((id) => !known.has(id))) return again(t.onbekend)
  // Only what this reader saw ticked: a region that a colleague added meanwhile stays.
  const seen = new Set(rq.form.text('stond').split(' '))
  const remove = there.filter(({ id }) => seen.has(id) && !chosen.has(id))
  const busy = await regiosWithGesprek(rq, programma.id)
  const kept = remove.find(({ id, nuId }) => busy.has(id) || busy.has(nuId))
  if (kept !== undefined) return again(t.heeftGesprek(regioName(kept, rq.lang)))
  await setRegios(rq.db, programma.id, {
    add: offered.filter(({ id }) => chosen.has(id) && there.every((regio) => regio.id !== id)),
    remove: remove.map(({ id }) => id),
  })
  rq.concerns(programma.id)
  return redirect(`/programma/${programma.id}/bord`, t.bewaard)
}

/** The rooms that hold the gesprekken say in which regions one is. */
async function regiosWithGesprek(rq: Rq, programmaId: string): Promise<Set<string>> {
  const columns = await rq.columns('programma-bord', { programmaId })
  return new Set(columns.flatMap(({ cells }) => [...cells.values()].flatMap(({ under }) => under ?? [])))
}

async function offeredRegios(rq: Rq): Promise<{ id: string; naam: string }[]> {
  const regios = await loadRegios(rq.db)
  return regios.filter(({ verzonnen }) => rq.demo || !verzonnen)
}

/** Regions of today, and those that take part under an id that another region took over. */
async function model(rq: Rq, { id }: Programma, form: FormState) {
  const there = await listRegios(rq.db, id)
  const offered = (await offeredRegios(rq)).filter((regio) =>
    there.every((one) => one.id !== regio.id && one.nuId !== regio.id),
  )
  const options = [
    ...there.map((regio) => ({ value: regio.id, label: regioName(regio, rq.lang) })),
    ...offered.map(({ id: value, naam }) => ({ value, label: naam })),
  ]
  return {
    form,
    programmaId: id,
    options: options.toSorted((a, b) => a.label.localeCompare(b.label, 'nl')),
    chosen: there.map((regio) => regio.id),
    stond: form.errors.length > 0 ? rq.form.text('stond') : there.map((regio) => regio.id).join(' '),
  }
}

function about(rq: Rq, programma: Programma) {
  return aboutBord(rq, programma, { label: programmaTexts(rq.lang).title.regios })
}
