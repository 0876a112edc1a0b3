import type { FormState } from '../../../platform/forms/index.ts'
import { emptyForm } from '../../../platform/forms/index.ts'
import { invalid, type Outcome, page, redirect, type Rq } from '../../../platform/web/index.ts'
import { bereikChange } from '../model/bereik-wish.ts'
import { confirmCode, isConfirmCode } from '../model/bevestiging.ts'
import { velden } from '../model/velden.ts'
import { changeOwnBereik, useNewAdres } from '../store/bereik.ts'
import type { OwnDeelname } from '../store/own.ts'
import { eigenTexts } from '../texts/eigen.ts'
import { type OwnBereikModel, OwnBereikPage } from './own-bereik-page.tsx'
import { aboutOwn, ownOf } from './own-of.ts'

const here = '/mijn-deelname/bereik'

export async function askOwnBereik(rq: Rq): Promise<Outcome> {
  const found = await ownOf(rq)
  if ('kind' in found) return found
  return page(OwnBereikPage, modelOf(found.own), aboutOwn(rq, found, eigenTexts(rq.lang).title.bereik))
}

/** What is known at once; an address that is new gets a code first. */
export async function saveOwnBereik(rq: Rq): Promise<Outcome> {
  const found = await ownOf(rq)
  if ('kind' in found) return found
  const { own } = found
  const t = eigenTexts(rq.lang)
  const read = rq.form.read(velden({ lang: rq.lang, offered: [], belEerst: own.belEerst }).bereik)
  if (!read.ok) {
    const model = { ...modelOf(own), form: read.state }
    return invalid(OwnBereikPage, model, aboutOwn(rq, found, t.title.bereik))
  }
  const change = bereikChange(read.value, own)
  await changeOwnBereik(rq.db, own, change)
  const { pending } = change
  if (pending === null) return redirect('/mijn-deelname', t.bereik.bewaard)
  const code = confirmCode(rq.keys, hangsOn(own.id, pending.adres))
  const { subject, text, niet } = eigenTexts(own.taal).bereik.bericht
  if (pending.bereik === 'sms') await rq.sms({ to: pending.adres, text: text(code) })
  else await rq.mail({ to: pending.adres, subject, text: `${text(code)}\n\n${niet}` })
  return redirect(here, t.bereik.gestuurd)
}

/** The code that was sent to the new address. */
export async function confirmOwnBereik(rq: Rq): Promise<Outcome> {
  const found = await ownOf(rq)
  if ('kind' in found) return found
  const { own } = found
  const t = eigenTexts(rq.lang)
  const { nieuwBereik: bereik, nieuwAdres: adres } = own
  if (bereik === null || adres === null) return redirect('/mijn-deelname')
  if (!isConfirmCode(rq.keys, hangsOn(own.id, adres), rq.form.text('code'))) {
    const code = rq.form.withErrors({ name: 'code', message: t.bereik.codeFout })
    return invalid(OwnBereikPage, { ...modelOf(own), code }, aboutOwn(rq, found, t.title.bereik))
  }
  await useNewAdres(rq.db, own, { bereik, adres })
  return redirect('/mijn-deelname', t.bereik.bevestigd)
}

/** A code is good for one person and one address. */
const hangsOn = (deelnemerId: string, adres: string) => `${deelnemerId} ${adres}`

function modelOf(own: OwnDeelname): OwnBereikModel {
  const { bereik, mail, telefoon, nieuwAdres, belEerst } = own
  const form: FormState = { ...emptyForm, values: { bereik, mail: mail ?? '', telefoon: telefoon ?? '' } }
  return { form, code: emptyForm, nieuwAdres, belEerst }
}
