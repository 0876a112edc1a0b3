import { z } from 'zod'
import { isUuid } from '../../../platform/access/index.ts'
import { cleanPhoto } from '../../../platform/files/index.ts'
import { emptyForm, fields, type FormState } from '../../../platform/forms/index.ts'
import { invalid, notFound, page, redirect, type Outcome, type Rq } from '../../../platform/web/index.ts'
import type { Bijeenkomst } from '../model/bijeenkomst.ts'
import { addBestand, listBestanden, loadBestand, removeBestand } from '../store/bestanden.ts'
import { dagTexts } from '../texts/dag.ts'
import { FotosPage } from './fotos-page.tsx'
import { aroundMeeting } from './around-meeting.ts'
import { meetingInPath, meetingPath } from './in-path.ts'

/** A wall of flip charts; more is a sign that something goes wrong. */
const mostFotos = 40

export async function showFotos(rq: Rq): Promise<Outcome> {
  const bijeenkomst = await meetingInPath(rq)
  if (bijeenkomst === undefined) return notFound()
  return page(FotosPage, await modelOf(rq, bijeenkomst, emptyForm), await pageOptions(rq, bijeenkomst))
}

export async function addFoto(rq: Rq): Promise<Outcome> {
  const bijeenkomst = await meetingInPath(rq)
  if (bijeenkomst === undefined) return notFound()
  const t = dagTexts(rq.lang).fotos
  const wrong = async (form: FormState) =>
    invalid(FotosPage, await modelOf(rq, bijeenkomst, form), await pageOptions(rq, bijeenkomst))
  const reading = rq.form.read(z.object({ titel: fields(rq.lang).text(t.titel, 120) }))
  if (!reading.ok) return wrong(reading.state)
  const sent = rq.form.file('foto')
  if (sent === null || sent.bytes.length === 0)
    return wrong(rq.form.withErrors({ name: 'foto', message: t.choose }))
  const photo = await cleanPhoto(sent.bytes)
  if (photo === null) return wrong(rq.form.withErrors({ name: 'foto', message: t.noPhoto }))
  const { gesprekId, id: bijeenkomstId } = bijeenkomst
  const there = await fotosOf(rq, bijeenkomst)
  if (there.length >= mostFotos) return wrong(rq.form.withErrors({ name: 'foto', message: t.tooMany }))
  const what = { gesprekId, bijeenkomstId, soort: 'foto', type: 'image/jpeg' } as const
  await addBestand(rq.db, { ...what, titel: reading.value.titel, bytes: photo, today: rq.today })
  rq.concerns(bijeenkomstId)
  return redirect(meetingPath(bijeenkomst, 'fotos'), t.added)
}

export async function removeFoto(rq: Rq): Promise<Outcome> {
  const bijeenkomst = await meetingInPath(rq)
  const id = rq.params['bestand']
  if (bijeenkomst === undefined || !isUuid(id)) return notFound()
  const found = await loadBestand(rq.db, bijeenkomst.gesprekId, id)
  if (found !== undefined && (found.soort !== 'foto' || found.bijeenkomstId !== bijeenkomst.id))
    return notFound()
  await removeBestand(rq.db, bijeenkomst.gesprekId, id)
  rq.concerns(bijeenkomst.id)
  return redirect(meetingPath(bijeenkomst, 'fotos'), dagTexts(rq.lang).fotos.removed)
}

async function fotosOf(rq: Rq, { gesprekId, id }: Bijeenkomst) {
  return (await listBestanden(rq.db, gesprekId, id)).filter(({ soort }) => soort === 'foto')
}

async function modelOf(rq: Rq, bijeenkomst: Bijeenkomst, form: FormState) {
  return { bijeenkomst, fotos: await fotosOf(rq, bijeenkomst), form }
}

function pageOptions(rq: Rq, bijeenkomst: Bijeenkomst) {
  return aroundMeeting(rq, bijeenkomst, dagTexts(rq.lang).titles.fotos)
}
