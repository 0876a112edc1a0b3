import { emptyForm, type FormState } from '../../../platform/forms/index.ts'
import { invalid, notFound, type Outcome, page, redirect, type Rq } from '../../../platform/web/index.ts'
import { gevraagdeStappen, leesAlles, leidtNaar, type Situatie } from '../model/stappen.ts'
import { isOpenForHost } from '../model/stand.ts'
import { hasBasisOnder16 } from '../store/basis-onder-16.ts'
import type { Gesprek } from '../store/gesprek.ts'
import { loadSeats } from '../store/seats.ts'
import { queueMoveUp } from '../store/sign-off.ts'
import { signUp } from '../store/sign-up.ts'
import { aanmeldenTexts } from '../texts/aanmelden.ts'
import { texts } from '../texts/index.ts'
import { aboutGesprek } from './about-gesprek.ts'
import { gesprekOf } from './gesprek-of.ts'
import { type HostSignUpModel, HostSignUpPage } from './host-sign-up-page.tsx'
import { offeredBy } from './offered.ts'
import { tellVolwassene } from './tell-sign-up.ts'

export async function askHostSignUp(rq: Rq): Promise<Outcome> {
  const gesprek = await gesprekOf(rq)
  if (gesprek === null) return notFound()
  return page(HostSignUpPage, await hostModel(rq, gesprek, emptyForm), about(rq, gesprek))
}

/** Somebody on the phone, of every doelgroep. The host heard her say yes, so there is nothing to confirm. */
export async function sendHostSignUp(rq: Rq): Promise<Outcome> {
  const gesprek = await gesprekOf(rq)
  if (gesprek === null) return notFound()
  const options = about(rq, gesprek)
  if (!isOpenForHost(gesprek)) return page(HostSignUpPage, await hostModel(rq, gesprek, emptyForm), options)
  const situatie: Situatie = {
    lang: rq.lang,
    offered: gesprek.doelgroepen,
    byCode: null,
    basisOnder16: await hasBasisOnder16(rq.db, gesprek.id),
    door: 'host',
  }
  const { values } = rq.form
  const read = leesAlles(values, situatie)
  const form = read.ok ? tooYoung(rq, situatie) : read.state
  if (!read.ok || form !== null)
    return invalid(HostSignUpPage, await hostModel(rq, gesprek, form ?? emptyForm), options)
  const signedUp = await signUp(rq.db, rq.keys, {
    gesprekId: gesprek.id,
    door: 'host',
    taal: rq.form.text('taal') === 'en' ? 'en' : 'nl',
    aanmelding: read.value,
    today: rq.today,
    now: rq.now,
    hold: async () => {},
  })
  if (!signedUp.seated) await queueMoveUp(rq.db, gesprek.id, signedUp.doelgroep)
  await rq.announce('deelnemer-aangemeld', { deelnemerId: signedUp.id })
  await tellVolwassene(rq, gesprek, read.value.volwassene, signedUp.volwasseneToken)
  rq.concerns(signedUp.id)
  const { host: t } = aanmeldenTexts(rq.lang)
  return redirect(`/gesprek/${gesprek.id}/deelnemers`, signedUp.seated ? t.seated : t.waiting)
}

/** Too young to take part, or without a ground that the organisation wrote down; null when that is not so. */
function tooYoung(rq: Rq, situatie: Situatie): FormState | null {
  const { values } = rq.form
  const asked = gevraagdeStappen(values, situatie).includes('leeftijd')
  if (!asked || leidtNaar('leeftijd', values, situatie) === null) return null
  const { host: t } = aanmeldenTexts(rq.lang)
  const message = rq.form.text('leeftijd') === 'jonger' ? t.jonger : t.onder16
  return rq.form.withErrors({ name: 'leeftijd', message })
}

async function hostModel(rq: Rq, gesprek: Gesprek, form: FormState): Promise<HostSignUpModel> {
  const seats = await loadSeats(rq.db, gesprek.id)
  return {
    form,
    gesprekId: gesprek.id,
    open: isOpenForHost(gesprek),
    offered: offeredBy(seats),
    once: gesprek.sjabloon === 'dialoogtafel',
    panels: await rq.panels('meedoen-dagen', { gesprekId: gesprek.id }),
  }
}

function about(rq: Rq, gesprek: Gesprek) {
  const t = texts(rq.lang)
  const list = { label: t.crumb.deelnemers, href: `/gesprek/${gesprek.id}/deelnemers` }
  return aboutGesprek(rq, gesprek, list, { label: t.title.hostSignUp })
}
