import { emptyForm, type FormState } from '../../../platform/forms/index.ts'
import { invalid, notFound, type Outcome, page, redirect, type Rq } from '../../../platform/web/index.ts'
import { aanmeldingSchema } from '../model/aanmelding.ts'
import { isOpenForHost } from '../model/stand.ts'
import type { Gesprek } from '../store/gesprek.ts'
import { loadSeats } from '../store/seats.ts'
import { queueMoveUp } from '../store/sign-off.ts'
import { signUp } from '../store/sign-up.ts'
import { texts } from '../texts/index.ts'
import { aboutGesprek } from './about-gesprek.ts'
import { gesprekOf } from './gesprek-of.ts'
import { type HostSignUpModel, HostSignUpPage } from './host-sign-up-page.tsx'
import { offeredBy } from './offered.ts'

export async function askHostSignUp(rq: Rq): Promise<Outcome> {
  const gesprek = await gesprekOf(rq)
  if (gesprek === null) return notFound()
  return page(HostSignUpPage, await hostModel(rq, gesprek, emptyForm), about(rq, gesprek))
}

/** Somebody on the phone, young people too. */
export async function sendHostSignUp(rq: Rq): Promise<Outcome> {
  const gesprek = await gesprekOf(rq)
  if (gesprek === null) return notFound()
  const model = await hostModel(rq, gesprek, emptyForm)
  if (!model.open) return page(HostSignUpPage, model, about(rq, gesprek))
  const codes = model.offered.map(({ code }) => code)
  const read = rq.form.read(aanmeldingSchema(rq.lang, codes, 'host'))
  if (!read.ok) return invalid(HostSignUpPage, { ...model, form: read.state }, about(rq, gesprek))
  const signedUp = await signUp(rq.db, rq.keys, {
    gesprekId: gesprek.id,
    door: 'host',
    taal: rq.form.text('taal') === 'en' ? 'en' : 'nl',
    aanmelding: read.value,
    hold: async () => {},
  })
  if (!signedUp.seated) await queueMoveUp(rq.db, gesprek.id, signedUp.doelgroep)
  await rq.announce('deelnemer-aangemeld', { deelnemerId: signedUp.id })
  rq.concerns(signedUp.id)
  const t = texts(rq.lang).host
  return redirect(`/gesprek/${gesprek.id}/deelnemers`, signedUp.seated ? t.seated : t.waiting)
}

async function hostModel(rq: Rq, gesprek: Gesprek, form: FormState): Promise<HostSignUpModel> {
  const offered = offeredBy('host', await loadSeats(rq.db, gesprek.id))
  return { form, gesprekId: gesprek.id, open: isOpenForHost(gesprek), offered }
}

function about(rq: Rq, gesprek: Gesprek) {
  const t = texts(rq.lang)
  const list = { label: t.crumb.deelnemers, href: `/gesprek/${gesprek.id}/deelnemers` }
  return aboutGesprek(rq, gesprek, list, { label: t.title.hostSignUp })
}
