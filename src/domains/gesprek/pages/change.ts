import { emptyForm, type FormState } from '../../../platform/forms/index.ts'
import { invalid, notFound, type Outcome, page, redirect, type Rq } from '../../../platform/web/index.ts'
import { tellGesprekChanged } from '../jobs/tell-change.ts'
import { changedForPeople, gesprekSchema, versieRead } from '../model/gesprek-form.ts'
import { type Gesprek, loadGesprek } from '../store/gesprek.ts'
import { changeGesprek, type GesprekChange } from '../store/start-gesprek.ts'
import { countSignedUp } from '../store/step-back.ts'
import { texts } from '../texts/index.ts'
import { startenTexts } from '../texts/starten.ts'
import { type ChangeModel, ChangePage } from './change-page.tsx'
import { aboutDesk } from './about-gesprek.ts'
import { gesprekOf } from './gesprek-of.ts'

export async function askChange(rq: Rq): Promise<Outcome> {
  const gesprek = await gesprekOf(rq)
  if (gesprek === null) return notFound()
  return page(ChangePage, await changeModel(rq, gesprek, emptyForm), about(rq, gesprek))
}

export async function saveChange(rq: Rq): Promise<Outcome> {
  const gesprek = await gesprekOf(rq)
  if (gesprek === null) return notFound()
  const versie = versieRead(rq.form.text('versie'))
  const read = rq.form.read(gesprekSchema(rq.lang, { ...gesprek, today: rq.today }))
  if (!read.ok) {
    // The version that was read stays in the form, so that a change in between is still noticed.
    const model = { ...(await changeModel(rq, gesprek, read.state)), versie }
    return invalid(ChangePage, model, about(rq, gesprek))
  }
  if (!(await changeGesprek(rq.db, gesprek.id, versie, read.value))) {
    const now = (await loadGesprek(rq.db, gesprek.id)) ?? gesprek
    const model = { ...(await changeModel(rq, now, rq.form.withErrors())), conflict: true }
    return page(ChangePage, model, { ...about(rq, gesprek), status: 409 })
  }
  rq.concerns(gesprek.id)
  const back = gesprek.stand === 'opzet' ? 'opzet' : 'beheer'
  return redirect(`/gesprek/${gesprek.id}/${back}`, await tell(rq, gesprek, read.value))
}

/** Tells the participants when that was asked and there is something to tell; says what happened. */
async function tell(rq: Rq, before: Gesprek, after: GesprekChange): Promise<string> {
  const t = startenTexts(rq.lang).wijzig
  if (rq.form.text('laatWeten') !== 'ja') return texts(rq.lang).gesprekForm.changed
  if (!changedForPeople(before, after)) return t.nietsTeVertellen
  await tellGesprekChanged(rq.db, {
    gesprekId: before.id,
    closingDay: before.aanmeldenTot !== after.aanmeldenTot,
  })
  return t.verteld
}

async function changeModel(rq: Rq, gesprek: Gesprek, form: FormState): Promise<ChangeModel> {
  const { id, naam, inleiding, aanmeldenTot, contact, versie } = gesprek
  const values = {
    naam,
    inleiding,
    aanmeldenTot,
    contactNaam: contact.name,
    contactFunctie: contact.role,
    contactTelefoon: contact.phone,
    contactMail: contact.mail,
  }
  return { form, id, values, versie, signedUp: (await countSignedUp(rq.db, id)) > 0, conflict: false }
}

function about(rq: Rq, gesprek: Gesprek) {
  return aboutDesk(rq, gesprek, { label: texts(rq.lang).title.change })
}
