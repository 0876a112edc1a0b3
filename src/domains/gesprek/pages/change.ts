import { emptyForm, type FieldError, type FormState } from '../../../platform/forms/index.ts'
import { invalid, notFound, type Outcome, page, redirect, type Rq } from '../../../platform/web/index.ts'
import { gesprekSchema, seatField, seatWishes } from '../model/gesprek-form.ts'
import type { Gesprek } from '../store/gesprek.ts'
import { loadSeats } from '../store/seats.ts'
import { setSeats } from '../store/set-seats.ts'
import { queueMoveUp } from '../store/sign-off.ts'
import { changeGesprek } from '../store/start-gesprek.ts'
import { texts } from '../texts/index.ts'
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
  const again = async (form: FormState) =>
    invalid(ChangePage, await changeModel(rq, gesprek, form), about(rq, gesprek))
  const read = rq.form.read(gesprekSchema(rq.lang))
  if (!read.ok) return again(read.state)
  if (!(await changeGesprek(rq.db, gesprek.id, read.value))) return notFound()
  const t = texts(rq.lang)
  const errors: FieldError[] = []
  const seats = await seatsOf(rq, gesprek)
  for (const wish of seatWishes(read.value)) {
    if (wish.aantal === (seats[wish.doelgroep] ?? 0)) continue
    if (!(await setSeats(rq.db, { gesprekId: gesprek.id, ...wish }))) {
      errors.push({
        name: seatField(wish.doelgroep),
        message: t.gesprekForm.taken(t.doelgroep(wish.doelgroep)),
      })
    }
    if (wish.aantal > 0) await queueMoveUp(rq.db, gesprek.id, wish.doelgroep)
  }
  if (errors.length > 0) return again(rq.form.withErrors(...errors))
  return redirect(`/gesprek/${gesprek.id}/beheer`, t.gesprekForm.changed)
}

async function seatsOf(rq: Rq, gesprek: Gesprek): Promise<Record<string, number>> {
  const seats = await loadSeats(rq.db, gesprek.id)
  return Object.fromEntries(seats.map(({ doelgroep, aantal }) => [doelgroep, aantal]))
}

async function changeModel(rq: Rq, gesprek: Gesprek, form: FormState): Promise<ChangeModel> {
  const { naam, inleiding, aanmeldenTot, contact } = gesprek
  const values = {
    naam,
    inleiding,
    aanmeldenTot,
    contactNaam: contact.name,
    contactFunctie: contact.role,
    contactTelefoon: contact.phone,
    contactMail: contact.mail,
    seats: await seatsOf(rq, gesprek),
  }
  return { form, id: gesprek.id, values }
}

function about(rq: Rq, gesprek: Gesprek) {
  return aboutDesk(rq, gesprek, { label: texts(rq.lang).title.change })
}
