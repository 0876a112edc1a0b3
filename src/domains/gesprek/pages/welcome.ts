import { z } from 'zod'
import { emptyForm, fields, type FormState } from '../../../platform/forms/index.ts'
import { invalid, type Outcome, page, redirect, type Rq } from '../../../platform/web/index.ts'
import { kanSms } from '../model/bereikbaar.ts'
import { isConfirmCode, linkCapability } from '../model/bevestiging.ts'
import { confirmSeat, loadBevestiging, renewBevestiging } from '../store/bevestiging.ts'
import { aanmeldenTexts } from '../texts/aanmelden.ts'
import { texts } from '../texts/index.ts'
import { toConfirm } from './confirm-part.tsx'
import { aboutOwn, ownOf } from './own-of.ts'
import { tellToConfirm } from './tell-sign-up.ts'
import { type WelcomeModel, WelcomePage } from './welcome-page.tsx'

type Found = Exclude<Awaited<ReturnType<typeof ownOf>>, Outcome>

async function welcomeModel(
  rq: Rq,
  { own }: Found,
  forms: { form?: FormState; adres?: FormState } = {},
): Promise<WelcomeModel> {
  const row = await loadBevestiging(rq.db, own.id)
  return {
    form: forms.form ?? emptyForm,
    adres: forms.adres ?? emptyForm,
    seated: own.stand === 'plaats',
    toConfirm: row === null ? null : toConfirm(row, rq.lang),
  }
}

const about = (rq: Rq, found: Found) => aboutOwn(rq, found, texts(rq.lang).title.welcome)

export async function showWelcome(rq: Rq): Promise<Outcome> {
  const found = await ownOf(rq)
  if ('kind' in found) return found
  return page(WelcomePage, await welcomeModel(rq, found), about(rq, found))
}

/** The six digits of a text message, typed on her own page. */
export async function confirmByCode(rq: Rq): Promise<Outcome> {
  const found = await ownOf(rq)
  if ('kind' in found) return found
  const t = aanmeldenTexts(rq.lang).bevestigen
  const { own } = found
  const row = await loadBevestiging(rq.db, own.id)
  if (row === null || row.bevestigHash === null) return redirect('/mijn-deelname')
  if (!isConfirmCode(rq.keys, row.bevestigHash, rq.form.text('code'))) {
    const form = rq.form.withErrors({ name: 'code', message: t.codeWrong })
    return invalid(WelcomePage, await welcomeModel(rq, found, { form }), about(rq, found))
  }
  if (!(await confirmSeat(rq.db, own.id, rq.today))) return redirect('/mijn-deelname')
  await rq.announce('deelnemer-aangemeld', { deelnemerId: own.id })
  return redirect('/mijn-deelname', row.stand === 'plaats' ? t.done : t.doneWaiting)
}

/** Another address or number while nothing is confirmed; the message that went out before ends. */
export async function sendAgain(rq: Rq): Promise<Outcome> {
  const found = await ownOf(rq)
  if ('kind' in found) return found
  const { own, gesprek } = found
  const row = await loadBevestiging(rq.db, own.id)
  if (row === null || row.bereik === 'bel') return redirect('/mijn-deelname')
  const field = fields(rq.lang)
  const { bereik: words, bevestigen: t } = aanmeldenTexts(rq.lang)
  const adres = row.bereik === 'mail' ? field.mail() : field.phone().refine(kanSms, words.geenSms)
  const read = rq.form.read(z.object({ adres }))
  if (!read.ok) {
    const model = await welcomeModel(rq, found, { adres: read.state })
    return invalid(WelcomePage, model, about(rq, found))
  }
  const { token, hash } = linkCapability()
  await renewBevestiging(rq.db, { id: own.id, hash, adres: read.value.adres, bereik: row.bereik })
  await tellToConfirm(rq, gesprek, own.id, token)
  return redirect('/mijn-deelname/aangemeld', t.resent)
}
