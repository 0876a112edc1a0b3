import { z } from 'zod'
import { emptyForm, fields, type FormState } from '../../../platform/forms/index.ts'
import { invalid, type Outcome, page, redirect, type Rq } from '../../../platform/web/index.ts'
import { changeNodig } from '../store/own.ts'
import { signOff } from '../store/sign-off.ts'
import { texts } from '../texts/index.ts'
import { type OwnModel, OwnPage } from './own-page.tsx'
import { aboutOwn, ownOf } from './own-of.ts'
import { SignOffPage } from './sign-off-page.tsx'
import { WelcomePage } from './welcome-page.tsx'

type Found = Exclude<Awaited<ReturnType<typeof ownOf>>, Outcome>

async function ownModel(rq: Rq, { own, gesprek }: Found, form: FormState): Promise<OwnModel> {
  return {
    form,
    naam: own.naam,
    doelgroep: own.doelgroep,
    seated: own.stand === 'plaats',
    nodig: own.nodig,
    gesprek: { id: gesprek.id, naam: gesprek.naam },
    panels: await rq.panels('mijn-deelname', { gesprekId: gesprek.id, deelnemerId: own.id }),
  }
}

export async function showOwn(rq: Rq): Promise<Outcome> {
  const found = await ownOf(rq)
  if ('kind' in found) return found
  return page(OwnPage, await ownModel(rq, found, emptyForm), aboutOwn(rq, found))
}

export async function showWelcome(rq: Rq): Promise<Outcome> {
  const found = await ownOf(rq)
  if ('kind' in found) return found
  const { own } = found
  const model = { seated: own.stand === 'plaats', hasMail: own.mail !== null }
  return page(WelcomePage, model, aboutOwn(rq, found, texts(rq.lang).title.welcome))
}

export async function saveNodig(rq: Rq): Promise<Outcome> {
  const found = await ownOf(rq)
  if ('kind' in found) return found
  const t = texts(rq.lang)
  const read = rq.form.read(z.object({ nodig: fields(rq.lang).optionalText(t.aanmelden.nodigKort, 1000) }))
  if (!read.ok) return invalid(OwnPage, await ownModel(rq, found, read.state), aboutOwn(rq, found))
  await changeNodig(rq.db, found.own, read.value.nodig)
  return redirect('/mijn-deelname', t.own.saved)
}

export async function askSignOff(rq: Rq): Promise<Outcome> {
  const found = await ownOf(rq)
  if ('kind' in found) return found
  return page(
    SignOffPage,
    { seated: found.own.stand === 'plaats' },
    aboutOwn(rq, found, texts(rq.lang).title.signOff),
  )
}

export async function sendSignOff(rq: Rq): Promise<Outcome> {
  const found = await ownOf(rq)
  if ('kind' in found) return found
  await signOff(rq.db, found.own)
  rq.letGo('deelnemer')
  return redirect('/gesprek', texts(rq.lang).signOff.done)
}
