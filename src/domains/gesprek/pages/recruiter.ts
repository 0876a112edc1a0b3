import { z } from 'zod'
import { personOf } from '../../../platform/access/index.ts'
import { addDays } from '../../../platform/clock/index.ts'
import { fields } from '../../../platform/forms/index.ts'
import { appoint, endRole, listRoles } from '../../../platform/people/index.ts'
import { formatDay, plural } from '../../../platform/text/index.ts'
import { invalid, notFound, type Outcome, redirect, type Rq } from '../../../platform/web/index.ts'
import { texts } from '../texts/index.ts'
import { wervenTexts } from '../texts/werven.ts'
import { handoutOf, partijOf } from './handout.ts'
import { aboutSheet, sheetModel } from './sheet.ts'
import { SheetPage } from './sheet-page.tsx'

/** Asks somebody to hand out what is left of a batch: a role for this batch alone, and a mail with how to begin. */
export async function askRecruiter(rq: Rq): Promise<Outcome> {
  const found = await handoutOf(rq)
  if (found === null) return notFound()
  const { gesprek, partij, handout } = found
  const { werver: t, mailWerver, woord } = wervenTexts(rq.lang)
  const field = fields(rq.lang)
  const read = rq.form.read(z.object({ naam: field.text(t.naam, 100), mail: field.mail() }))
  const model = await sheetModel(rq, found)
  if (!read.ok) return invalid(SheetPage, { ...model, recruiterForm: read.state }, aboutSheet(rq, gesprek))
  if (partij.stand !== 'klaar') return redirect(handout.path, t.nietKlaar, 'warning')
  if (model.uitdelerRol !== null) return redirect(handout.path, t.eerstStoppen, 'warning')
  const { naam, mail } = read.value
  const personId = await appoint(rq.db, rq.today, {
    mail,
    name: naam,
    role: 'werver',
    scopeKind: 'codepartij',
    scopeId: partij.id,
    organisationId: gesprek.organisatieId,
    grantedBy: personOf(rq.actor),
  })
  const { contact } = gesprek
  const left = plural(partij.aantal - partij.uitgedeeld, rq.lang, woord.code)
  await rq.mail({
    to: mail,
    subject: mailWerver.subject,
    text: [
      mailWerver.dear(naam),
      mailWerver.ask(contact.name, gesprek.naam),
      mailWerver.what(left, texts(rq.lang).doelgroep(partij.doelgroep)),
      mailWerver.how(`${rq.origin}/inloggen`),
      mailWerver.until(formatDay(partij.geldigTot, rq.lang)),
      mailWerver.contact(contact.name, contact.phone),
    ].join('\n\n'),
  })
  rq.concerns(personId)
  return redirect(handout.path, t.done)
}

/** From this moment she sees nothing of it; what she did not hand out is left to somebody else. */
export async function stopRecruiter(rq: Rq): Promise<Outcome> {
  const found = await partijOf(rq)
  if (found === null) return notFound()
  const { gesprek, partij } = found
  const roles = await listRoles(rq.db, 'codepartij', partij.id)
  const role = roles.find(({ id }) => id === rq.form.text('rol'))
  if (role === undefined) return notFound()
  await endRole(rq.db, role.id, partij.id, addDays(rq.today, -1))
  rq.concerns(role.personId)
  return redirect(`/gesprek/${gesprek.id}/codes/${partij.id}`, wervenTexts(rq.lang).werver.stopDone)
}
