import { emptyForm, type FormState } from '../../../platform/forms/index.ts'
import { notFound, page, redirect, type Outcome, type Rq } from '../../../platform/web/index.ts'
import type { Programma } from '../model/programma.ts'
import { readProgramma } from '../model/programma-form.ts'
import { versionRead } from '../model/version-read.ts'
import { changeProgramma } from '../store/save-programma.ts'
import { programmaTexts } from '../texts/programma.ts'
import { ChangePage } from './change-page.tsx'
import { aboutBord, programmaOf } from './programma-of.ts'

export async function askChange(rq: Rq): Promise<Outcome> {
  const programma = await programmaOf(rq)
  return programma === null ? notFound() : show(rq, programma, emptyForm)
}

export async function saveChange(rq: Rq): Promise<Outcome> {
  const programma = await programmaOf(rq)
  if (programma === null) return notFound()
  const read = readProgramma(rq.form, rq.lang)
  const versie = versionRead(rq.form)
  // The version that was read stays in the form, so that a change in between is still noticed.
  if (!read.ok) return show(rq, { ...programma, versie }, read.state)
  const t = programmaTexts(rq.lang).wijzigen
  if (!(await changeProgramma(rq.db, programma.id, versie, read.value))) {
    const form = rq.form.withErrors({ name: '', message: t.conflict })
    return show(rq, (await programmaOf(rq)) ?? programma, form, true)
  }
  rq.concerns(programma.id)
  return redirect(`/programma/${programma.id}/bord`, t.bewaard)
}

function show(rq: Rq, programma: Programma, form: FormState, isConflict = false): Outcome {
  const status = isConflict ? 409 : form.errors.length > 0 ? 422 : 200
  const crumb = { label: programmaTexts(rq.lang).title.wijzigen }
  return page(ChangePage, { programma, form, isConflict }, { ...aboutBord(rq, programma, crumb), status })
}
