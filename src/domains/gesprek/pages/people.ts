import { z } from 'zod'
import { isUuid, personOf } from '../../../platform/access/index.ts'
import { addDays } from '../../../platform/clock/index.ts'
import { emptyForm, fields, type FormState } from '../../../platform/forms/index.ts'
import { appoint, endRole, listRoles } from '../../../platform/people/index.ts'
import { invalid, notFound, type Outcome, page, redirect, type Rq } from '../../../platform/web/index.ts'
import { procesbegeleiderKiezen } from '../model/actions.ts'
import type { Gesprek } from '../store/gesprek.ts'
import { texts } from '../texts/index.ts'
import { startenTexts } from '../texts/starten.ts'
import { aboutDesk, aboutGesprek } from './about-gesprek.ts'
import { gesprekOf } from './gesprek-of.ts'
import { type PeopleModel, PeoplePage, type TeamRole } from './people-page.tsx'

const teamRoles = ['procesbegeleider', 'host'] as const satisfies TeamRole[]

export async function showPeople(rq: Rq): Promise<Outcome> {
  const gesprek = await gesprekOf(rq)
  if (gesprek === null) return notFound()
  const model = await peopleModel(rq, gesprek, emptyForm)
  return page(PeoplePage, model, about(rq, gesprek, model))
}

export async function addPerson(rq: Rq): Promise<Outcome> {
  const gesprek = await gesprekOf(rq)
  if (gesprek === null) return notFound()
  const model = await peopleModel(rq, gesprek, emptyForm)
  const field = fields(rq.lang)
  const t = texts(rq.lang).people
  const read = rq.form.read(
    z.object({
      naam: field.text(t.addName, 100),
      mail: field.mail(),
      rol: field.choice(t.addRole, teamRoles),
    }),
  )
  const again = (form: FormState) => invalid(PeoplePage, { ...model, form }, about(rq, gesprek, model))
  if (!read.ok) return again(read.state)
  const { naam, mail, rol } = read.value
  if (!model.roles.includes(rol)) return again(rq.form.withErrors({ name: 'rol', message: t.cannot }))
  const personId = await appoint(rq.db, rq.today, {
    mail,
    name: naam,
    role: rol,
    scopeKind: 'gesprek',
    scopeId: gesprek.id,
    organisationId: gesprek.organisatieId,
    grantedBy: personOf(rq.actor),
  })
  rq.concerns(personId)
  return redirect(`/gesprek/${gesprek.id}/mensen`, t.added)
}

export async function endPerson(rq: Rq): Promise<Outcome> {
  const gesprek = await gesprekOf(rq)
  if (gesprek === null) return notFound()
  const { rows } = await peopleModel(rq, gesprek, emptyForm)
  const t = texts(rq.lang).people
  const path = `/gesprek/${gesprek.id}/mensen`
  const row = rows.find(({ id }) => id === rq.form.text('rol'))
  if (row === undefined || !isUuid(row.id)) return notFound()
  if (!row.mayEnd) return redirect(path, t.cannot, 'warning')
  const facilitators = rows.filter(({ role, mayEnd }) => role === 'procesbegeleider' && mayEnd)
  const wasLast = row.role === 'procesbegeleider' && facilitators.length < 2
  await endRole(rq.db, row.id, gesprek.id, addDays(rq.today, -1))
  rq.concerns(row.id)
  // Who leaves today may see nothing tomorrow, also when nobody took over yet.
  return wasLast ? redirect(path, startenTexts(rq.lang).zonder.gestopt, 'warning') : redirect(path, t.ended)
}

async function peopleModel(rq: Rq, gesprek: Gesprek, form: FormState): Promise<PeopleModel> {
  const mayChooseFacilitator = await rq.may(procesbegeleiderKiezen)
  const roles = teamRoles.filter((role) => role === 'host' || mayChooseFacilitator)
  const listed = await listRoles(rq.db, 'gesprek', gesprek.id)
  return {
    form,
    gesprekId: gesprek.id,
    roles,
    rows: listed.flatMap(({ id, name, role, from, until }) => {
      const known = teamRoles.find((candidate) => candidate === role)
      if (known === undefined) return []
      const isOver = until !== null && until < rq.today
      return [{ id, name, role: known, from, until, mayEnd: !isOver && roles.includes(known) }]
    }),
  }
}

/** Who chooses the facilitator comes from the organisation and has no desk here. */
function about(rq: Rq, gesprek: Gesprek, { roles }: PeopleModel) {
  const here = { label: texts(rq.lang).title.people }
  return roles.includes('procesbegeleider') ? aboutGesprek(rq, gesprek, here) : aboutDesk(rq, gesprek, here)
}
