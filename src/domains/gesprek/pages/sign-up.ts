import { emptyForm, FormInput } from '../../../platform/forms/index.ts'
import { invalid, notFound, type Outcome, page, redirect, type Rq } from '../../../platform/web/index.ts'
import { aanmeldingSchema } from '../model/aanmelding.ts'
import { closedBecause } from '../model/stand.ts'
import type { Gesprek } from '../store/gesprek.ts'
import { loadSeats } from '../store/seats.ts'
import { queueMoveUp } from '../store/sign-off.ts'
import { signUp } from '../store/sign-up.ts'
import { useUpCode } from '../store/use-code.ts'
import { texts } from '../texts/index.ts'
import { CheckPage } from './check-page.tsx'
import { ClosedPage } from './closed-page.tsx'
import { aboutGesprek } from './about-gesprek.ts'
import { gesprekOf } from './gesprek-of.ts'
import { type HeldCode, heldCode } from './held-code.ts'
import { offeredBy } from './offered.ts'
import { type SignUpModel, SignUpPage } from './sign-up-page.tsx'

interface Asked {
  gesprek: Gesprek
  code: HeldCode | null
  model: SignUpModel
  options: ReturnType<typeof aboutGesprek>
}

/** What all three steps begin with; an outcome when one cannot sign up here now. */
async function begin(rq: Rq): Promise<Asked | Outcome> {
  const gesprek = await gesprekOf(rq)
  if (gesprek === null) return notFound()
  const options = aboutGesprek(rq, gesprek, { label: texts(rq.lang).title.signUp })
  const because = closedBecause(gesprek, rq.today)
  if (because !== null) return page(ClosedPage, { because }, options)
  const code = await heldCode(rq, gesprek.id)
  const model: SignUpModel = {
    form: emptyForm,
    gesprekId: gesprek.id,
    offered: offeredBy('zelf', await loadSeats(rq.db, gesprek.id)),
    byCode: code?.doelgroep ?? null,
    once: gesprek.sjabloon === 'dialoogtafel',
    phone: gesprek.contact.phone,
  }
  return { gesprek, code, model, options }
}

/** A code fixes the doelgroep, whatever was posted. */
function readAanmelding(rq: Rq, { model }: Asked) {
  const { byCode, offered } = model
  const form = byCode === null ? rq.form : new FormInput({ ...rq.form.values, doelgroep: byCode })
  const codes = byCode === null ? offered.map(({ code }) => code) : [byCode]
  return form.read(aanmeldingSchema(rq.lang, codes, 'zelf'))
}

export async function askSignUp(rq: Rq): Promise<Outcome> {
  const asked = await begin(rq)
  return 'kind' in asked ? asked : page(SignUpPage, asked.model, asked.options)
}

/** Shows what was typed before it is sent; nothing is stored yet. */
export async function checkSignUp(rq: Rq): Promise<Outcome> {
  const asked = await begin(rq)
  if ('kind' in asked) return asked
  const { model, options } = asked
  const read = readAanmelding(rq, asked)
  if (!read.ok) return invalid(SignUpPage, { ...model, form: read.state }, options)
  if (rq.form.text('terug') !== '') return page(SignUpPage, { ...model, form: rq.form.withErrors() }, options)
  const { value: aanmelding } = read
  const typed = Object.fromEntries(
    ['doelgroep', 'naam', 'mail', 'telefoon', 'nodig', 'alleKeren'].map((name) => [name, rq.form.text(name)]),
  )
  const full = model.offered.find(({ code }) => code === aanmelding.doelgroep)?.full ?? true
  return page(
    CheckPage,
    { gesprekId: model.gesprekId, aanmelding, typed, full },
    { ...options, title: texts(rq.lang).title.check },
  )
}

export async function sendSignUp(rq: Rq): Promise<Outcome> {
  const asked = await begin(rq)
  if ('kind' in asked) return asked
  const { gesprek, code, model, options } = asked
  const read = readAanmelding(rq, asked)
  if (!read.ok) return invalid(SignUpPage, { ...model, form: read.state }, options)
  if (code !== null && !(await useUpCode(rq.db, code.hash))) {
    const form = rq.form.withErrors({ name: 'doelgroep', message: texts(rq.lang).aanmelden.codeGone })
    return invalid(SignUpPage, { ...model, byCode: null, form }, options)
  }
  const signedUp = await signUp(rq.db, rq.keys, {
    gesprekId: gesprek.id,
    door: 'zelf',
    taal: rq.lang,
    aanmelding: read.value,
    hold: (token, hash) => rq.hold('deelnemer', token, hash),
  })
  if (code !== null) rq.letGo('aanmeldcode')
  if (!signedUp.seated) await queueMoveUp(rq.db, gesprek.id, signedUp.doelgroep)
  await rq.announce('deelnemer-aangemeld', { deelnemerId: signedUp.id })
  rq.concerns(signedUp.id)
  return redirect('/mijn-deelname/aangemeld')
}
