import { randomUUID } from 'node:crypto'
import { isUuid } from '../../../platform/access/index.ts'
import { emptyForm, type FormState } from '../../../platform/forms/index.ts'
import { invalid, notFound, page, redirect, type Outcome, type Rq } from '../../../platform/web/index.ts'
import type { Bijeenkomst } from '../model/bijeenkomst.ts'
import { readFileFields, readLink, readMateriaal } from '../model/materiaal-form.ts'
import { addBestand, listBestanden, loadBestand, removeBestand } from '../store/bestanden.ts'
import { addLeeslink, listLeeslinks, removeLeeslink } from '../store/leeslinks.ts'
import { keepAsIs } from '../store/save-bijeenkomst.ts'
import { plannenTexts } from '../texts/plannen.ts'
import { around, meetingInPath, meetingPath } from './in-path.ts'
import { MateriaalPage } from './materiaal-page.tsx'

/** More than anybody reads. */
const most = 20

export async function showMateriaal(rq: Rq): Promise<Outcome> {
  const bijeenkomst = await meetingInPath(rq)
  if (bijeenkomst === undefined) return notFound()
  return page(
    MateriaalPage,
    await modelOf(rq, bijeenkomst, emptyForm, 'bestand'),
    await about(rq, bijeenkomst),
  )
}

export async function addFile(rq: Rq): Promise<Outcome> {
  const bijeenkomst = await meetingInPath(rq)
  if (bijeenkomst === undefined) return notFound()
  const read = readFileFields(rq.form, rq.lang)
  const found = await readMateriaal(rq.form.file('bestand'), rq.lang)
  const errors = [...('message' in found ? [found] : []), ...(read.ok ? [] : read.state.errors)]
  if (!read.ok || 'message' in found) return wrong(rq, bijeenkomst, 'bestand', rq.form.withErrors(...errors))
  if (await isFull(rq, bijeenkomst)) return tooMany(rq, bijeenkomst, 'bestand')
  const { gesprekId, id: bijeenkomstId } = bijeenkomst
  await addBestand(rq.db, { gesprekId, bijeenkomstId, ...read.value, ...found, today: rq.today })
  return added(rq, bijeenkomst)
}

export async function addLink(rq: Rq): Promise<Outcome> {
  const bijeenkomst = await meetingInPath(rq)
  if (bijeenkomst === undefined) return notFound()
  const read = readLink(rq.form, rq.lang)
  if (!read.ok) return wrong(rq, bijeenkomst, 'link', read.state)
  if (await isFull(rq, bijeenkomst)) return tooMany(rq, bijeenkomst, 'link')
  const { linkSoort: soort, linkTitel: titel, adres } = read.value
  await addLeeslink(rq.db, bijeenkomst.gesprekId, {
    id: randomUUID(),
    bijeenkomstId: bijeenkomst.id,
    soort,
    titel,
    adres,
  })
  return added(rq, bijeenkomst)
}

/** A file or a link; taking away what is gone already is no mistake. */
export async function removeMateriaal(rq: Rq): Promise<Outcome> {
  const bijeenkomst = await meetingInPath(rq)
  const id = rq.params['stuk']
  if (bijeenkomst === undefined || !isUuid(id)) return notFound()
  const { gesprekId } = bijeenkomst
  const bestand = await loadBestand(rq.db, gesprekId, id)
  if (bestand?.soort === 'foto') return notFound()
  if (bestand === undefined) await removeLeeslink(rq.db, gesprekId, id)
  else await removeBestand(rq.db, gesprekId, id)
  rq.concerns(bijeenkomst.id)
  return redirect(meetingPath(bijeenkomst, 'materiaal'), plannenTexts(rq.lang).materiaal.removed)
}

type Which = 'bestand' | 'link'

async function added(rq: Rq, bijeenkomst: Bijeenkomst): Promise<Outcome> {
  // A meeting that somebody works on is no longer laid out anew by its template.
  await keepAsIs(rq.db, bijeenkomst.gesprekId, bijeenkomst.id)
  rq.concerns(bijeenkomst.id)
  return redirect(meetingPath(bijeenkomst, 'materiaal'), plannenTexts(rq.lang).materiaal.saved)
}

async function wrong(rq: Rq, bijeenkomst: Bijeenkomst, which: Which, form: FormState): Promise<Outcome> {
  return invalid(MateriaalPage, await modelOf(rq, bijeenkomst, form, which), await about(rq, bijeenkomst))
}

function tooMany(rq: Rq, bijeenkomst: Bijeenkomst, which: Which): Promise<Outcome> {
  const name = which === 'link' ? 'adres' : 'bestand'
  const error = { name, message: plannenTexts(rq.lang).errors.teVeel }
  return wrong(rq, bijeenkomst, which, rq.form.withErrors(error))
}

async function itemsOf(rq: Rq, { gesprekId, id }: Bijeenkomst) {
  const bestanden = (await listBestanden(rq.db, gesprekId, id)).filter(({ soort }) => soort !== 'foto')
  return { bestanden, links: await listLeeslinks(rq.db, gesprekId, id) }
}

async function isFull(rq: Rq, bijeenkomst: Bijeenkomst): Promise<boolean> {
  const { bestanden, links } = await itemsOf(rq, bijeenkomst)
  return bestanden.length + links.length >= most
}

async function modelOf(rq: Rq, bijeenkomst: Bijeenkomst, form: FormState, which: Which) {
  return { bijeenkomst, form, which, ...(await itemsOf(rq, bijeenkomst)) }
}

function about(rq: Rq, { gesprekId }: Bijeenkomst) {
  return around(rq, gesprekId, plannenTexts(rq.lang).titles.materiaal)
}
