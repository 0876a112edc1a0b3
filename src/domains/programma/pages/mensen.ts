import { z } from 'zod'
import { personOf } from '../../../platform/access/index.ts'
import { addDays } from '../../../platform/clock/index.ts'
import { emptyForm, fields, type FormState } from '../../../platform/forms/index.ts'
import { appoint, endRole, listRoles } from '../../../platform/people/index.ts'
import { invalid, notFound, page, redirect, type Outcome, type Rq } from '../../../platform/web/index.ts'
import { projectleidersKiezen } from '../model/actions.ts'
import type { Programma } from '../model/programma.ts'
import { programmaTexts } from '../texts/programma.ts'
import { type MensenModel, MensenPage } from './mensen-page.tsx'
import { aboutBord, programmaOf } from './programma-of.ts'

export async function showMensen(rq: Rq): Promise<Outcome> {
  const programma = await programmaOf(rq)
  if (programma === null) return notFound()
  return page(MensenPage, await model(rq, programma, emptyForm), about(rq, programma))
}

export async function addProjectleider(rq: Rq): Promise<Outcome> {
  const programma = await programmaOf(rq)
  if (programma === null) return notFound()
  const t = programmaTexts(rq.lang).mensen
  const field = fields(rq.lang)
  const read = rq.form.read(z.object({ naam: field.text(t.naam, 100), mail: field.mail() }))
  if (!read.ok) return invalid(MensenPage, await model(rq, programma, read.state), about(rq, programma))
  const personId = await appoint(rq.db, rq.today, {
    mail: read.value.mail,
    name: read.value.naam,
    role: 'projectleider',
    scopeKind: 'programma',
    scopeId: programma.id,
    organisationId: programma.organisatieId,
    grantedBy: personOf(rq.actor),
  })
  rq.concerns(personId)
  return redirect(`/programma/${programma.id}/mensen`, t.toegevoegd)
}

export async function endProjectleider(rq: Rq): Promise<Outcome> {
  const programma = await programmaOf(rq)
  if (programma === null) return notFound()
  const role = rq.form.text('rol')
  if (!(await endRole(rq.db, role, programma.id, addDays(rq.today, -1)))) return notFound()
  rq.concerns(role)
  return redirect(`/programma/${programma.id}/mensen`, programmaTexts(rq.lang).mensen.gestopt)
}

async function model(rq: Rq, { id }: Programma, form: FormState): Promise<MensenModel> {
  const mayChoose = await rq.may(projectleidersKiezen)
  const roles = await listRoles(rq.db, 'programma', id)
  return {
    form,
    programmaId: id,
    mayChoose,
    rows: roles.map(({ id: roleId, name, from, until }) => {
      const isOver = until !== null && until < rq.today
      return { id: roleId, name, from, until, mayEnd: mayChoose && !isOver }
    }),
  }
}

function about(rq: Rq, programma: Programma) {
  return aboutBord(rq, programma, { label: programmaTexts(rq.lang).title.mensen })
}
