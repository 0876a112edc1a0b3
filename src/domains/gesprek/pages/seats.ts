import { emptyForm, type FieldError, type FormState } from '../../../platform/forms/index.ts'
import { invalid, notFound, type Outcome, page, redirect, type Rq } from '../../../platform/web/index.ts'
import { versieRead } from '../model/gesprek-form.ts'
import { offeredForSeats, readSeats, seatField, type SeatWish } from '../model/seats-form.ts'
import { addDoelgroep } from '../store/eigen-doelgroep.ts'
import type { Gesprek } from '../store/gesprek.ts'
import { listLastSeated } from '../store/last-seated.ts'
import { loadSeats } from '../store/seats.ts'
import { setSeats } from '../store/set-seats.ts'
import { queueMoveUp } from '../store/sign-off.ts'
import { raiseVersie } from '../store/start-gesprek.ts'
import { texts } from '../texts/index.ts'
import { startenTexts } from '../texts/starten.ts'
import { aboutDesk } from './about-gesprek.ts'
import { gesprekOf } from './gesprek-of.ts'
import { type SeatsModel, SeatsPage } from './seats-page.tsx'

export async function askSeats(rq: Rq): Promise<Outcome> {
  const gesprek = await gesprekOf(rq)
  if (gesprek === null) return notFound()
  return page(SeatsPage, await seatsModel(rq, gesprek, emptyForm), about(rq, gesprek))
}

export async function saveSeats(rq: Rq): Promise<Outcome> {
  const gesprek = await gesprekOf(rq)
  if (gesprek === null) return notFound()
  const model = await seatsModel(rq, gesprek, emptyForm)
  const versie = versieRead(rq.form.text('versie'))
  const read = readSeats(
    rq.form,
    rq.lang,
    model.rows.map(({ doelgroep }) => doelgroep),
  )
  const again = (form: FormState, toCall: SeatsModel['toCall'] = []) =>
    invalid(SeatsPage, { ...model, form, versie, toCall }, about(rq, gesprek))
  if (!read.ok) return again(read.state)
  const { wishes, added } = read.value
  const total = wishes.reduce((sum, { aantal }) => sum + aantal, added?.aantal ?? 0)
  const t = startenTexts(rq.lang).plaatsen
  if (total === 0) return again(rq.form.withErrors({ name: seatField('pleegouder'), message: t.geen }))
  if (!(await raiseVersie(rq.db, gesprek.id, versie))) {
    const now = { ...(await seatsModel(rq, gesprek, rq.form.withErrors())), conflict: true }
    return page(SeatsPage, now, { ...about(rq, gesprek), status: 409 })
  }
  if (added !== null) await addDoelgroep(rq.db, added)
  const changed = changedWishes(model, added === null ? wishes : [...wishes, added])
  const tooFew = await setAll(rq, gesprek.id, changed)
  if (tooFew.length > 0) return refuse(rq, model, tooFew, again)
  return redirect(`/gesprek/${gesprek.id}/${gesprek.stand === 'opzet' ? 'opzet' : 'beheer'}`, t.bewaard)
}

/** Sets the seats; returns the wishes that cannot be, because more people sit already. */
async function setAll(rq: Rq, gesprekId: string, wishes: SeatWish[]): Promise<SeatWish[]> {
  const tooFew: SeatWish[] = []
  for (const wish of wishes) {
    if (!(await setSeats(rq.db, { gesprekId, ...wish, now: rq.now }))) tooFew.push(wish)
    else if (wish.aantal > 0) await queueMoveUp(rq.db, gesprekId, wish.doelgroep)
  }
  return tooFew
}

/** Says at each group how many sit there, and who is to be called before there can be fewer seats. */
async function refuse(
  rq: Rq,
  model: SeatsModel,
  tooFew: SeatWish[],
  again: (form: FormState, toCall: SeatsModel['toCall']) => Outcome,
): Promise<Outcome> {
  const { plaatsen: t } = startenTexts(rq.lang)
  const errors: FieldError[] = []
  const toCall: SeatsModel['toCall'] = []
  for (const { doelgroep, aantal } of tooFew) {
    const bezet = model.rows.find((row) => row.doelgroep === doelgroep)?.bezet ?? 0
    errors.push({
      name: seatField(doelgroep),
      message: t.teWeinig(texts(rq.lang).doelgroep(doelgroep), String(bezet)),
    })
    toCall.push({
      doelgroep,
      people: await listLastSeated(rq.db, model.id, doelgroep, Math.max(1, bezet - aantal)),
    })
  }
  return again(rq.form.withErrors(...errors), toCall)
}

function changedWishes({ rows }: SeatsModel, wishes: SeatWish[]): SeatWish[] {
  const now = new Map(rows.map(({ doelgroep, aantal }) => [doelgroep, aantal]))
  return wishes.filter(({ doelgroep, aantal }) => aantal !== (now.get(doelgroep) ?? 0))
}

async function seatsModel(rq: Rq, { id, versie }: Gesprek, form: FormState): Promise<SeatsModel> {
  const seats = await loadSeats(rq.db, id)
  const rows = offeredForSeats(seats.map(({ doelgroep }) => doelgroep)).map((doelgroep) => {
    const has = seats.find((row) => row.doelgroep === doelgroep)
    return { doelgroep, aantal: has?.aantal ?? 0, bezet: has?.bezet ?? 0 }
  })
  return { form, id, versie, rows, toCall: [], conflict: false }
}

function about(rq: Rq, gesprek: Gesprek) {
  return aboutDesk(rq, gesprek, { label: startenTexts(rq.lang).title.plaatsen })
}
