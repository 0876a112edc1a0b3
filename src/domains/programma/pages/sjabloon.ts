import { emptyForm, type FormState } from '../../../platform/forms/index.ts'
import { notFound, page, redirect, type Outcome, type Rq } from '../../../platform/web/index.ts'
import type {} from '../model/announcements.ts'
import type { EigenSjabloon, SjabloonVersie } from '../model/eigen-sjabloon.ts'
import { fromBuiltIn } from '../model/from-built-in.ts'
import type { Programma } from '../model/programma.ts'
import { readSjabloon } from '../model/sjabloon-form.ts'
import { versionRead } from '../model/version-read.ts'
import { addSjabloonVersie, loadProgrammaSjabloon } from '../store/sjabloon.ts'
import { sjabloonTexts } from '../texts/sjabloon.ts'
import { aboutBord, programmaOf } from './programma-of.ts'
import { SjabloonPage } from './sjabloon-page.tsx'

export async function askSjabloon(rq: Rq): Promise<Outcome> {
  const programma = await programmaOf(rq)
  if (programma === null) return notFound()
  const newest = await loadProgrammaSjabloon(rq.db, programma.id)
  const start = newest ?? fromBuiltIn(rq.query.get('begin') ?? '', rq.lang)
  return show(rq, programma, { newest, start, versie: newest?.versie ?? 0, form: emptyForm })
}

export async function saveSjabloon(rq: Rq): Promise<Outcome> {
  const programma = await programmaOf(rq)
  if (programma === null) return notFound()
  const newest = await loadProgrammaSjabloon(rq.db, programma.id)
  const read = readSjabloon(rq.form, rq.lang)
  const versie = versionRead(rq.form)
  const start = newest ?? fromBuiltIn('drie-bijeenkomsten', rq.lang)
  // The version that was read stays in the form, so that a change in between is still noticed.
  if (!read.ok) return show(rq, programma, { newest, start, versie, form: read.state })
  const t = sjabloonTexts(rq.lang)
  const path = `/programma/${programma.id}/sjabloon`
  if (newest !== null && newest.versie === versie && isSame(newest, read.value))
    return redirect(path, t.niets, 'info')
  const added = { before: versie, today: rq.today, sjabloon: read.value }
  if (!(await addSjabloonVersie(rq.db, programma.id, added))) {
    const form = rq.form.withErrors({ name: '', message: t.conflict.titel })
    const now = await loadProgrammaSjabloon(rq.db, programma.id)
    return show(rq, programma, { newest: now, start: now, versie: now?.versie ?? 0, form, isConflict: true })
  }
  await rq.announce('sjabloon-vernieuwd', { programmaId: programma.id })
  rq.concerns(programma.id)
  return redirect(path, t.bewaard(versie + 1))
}

function isSame(one: EigenSjabloon, other: EigenSjabloon): boolean {
  const written = ({ inleiding, bijeenkomsten, plaatsen }: EigenSjabloon) =>
    JSON.stringify([
      inleiding,
      bijeenkomsten.map(({ titel, doel, begin, einde, dagenNaVorige, onderdelen }) => [
        [titel, doel, begin, einde, dagenNaVorige],
        onderdelen.map(({ titel: part, minuten }) => [part, minuten]),
      ]),
      plaatsen.map(({ doelgroep, aantal }) => [doelgroep, aantal]),
    ])
  return written(one) === written(other)
}

interface Shown {
  newest: SjabloonVersie | null
  /** What the form starts with; null asks first with what to begin. */
  start: EigenSjabloon | null
  versie: number
  form: FormState
  isConflict?: boolean
}

async function show(rq: Rq, programma: Programma, shown: Shown): Promise<Outcome> {
  const { isConflict = false, form } = shown
  const context = { programmaId: programma.id }
  const model = {
    ...shown,
    isConflict,
    programmaId: programma.id,
    seats: shown.start === null ? [] : await rq.panels('programma-plaatsen', context),
    followers: shown.newest === null ? [] : await rq.panels('programma-sjabloon', context),
  }
  const status = isConflict ? 409 : form.errors.length > 0 ? 422 : 200
  const crumb = { label: sjabloonTexts(rq.lang).title }
  return page(SjabloonPage, model, { ...aboutBord(rq, programma, crumb), status })
}
