import type { Rq } from '../../../platform/web/index.ts'
import type { Volwassene } from '../model/aanmelding.ts'
import { kanSms } from '../model/bereikbaar.ts'
import { adultMessage, confirmMessage } from '../model/bevestig-message.ts'
import { confirmCode, linkTo } from '../model/bevestiging.ts'
import { isJong } from '../model/doelgroep.ts'
import { reach } from '../model/reach.ts'
import { loadBevestiging } from '../store/bevestiging.ts'
import type { Gesprek } from '../store/gesprek.ts'

/** Sends her the link and the code with which she confirms; who wants to be called gets nothing. */
export async function tellToConfirm(
  rq: Rq,
  gesprek: Pick<Gesprek, 'naam' | 'contact'>,
  deelnemerId: string,
  token: string | null,
): Promise<void> {
  const row = await loadBevestiging(rq.db, deelnemerId)
  if (token === null || row === null || row.bevestigenVoor === null || row.bevestigHash === null) return
  const { bevestigenVoor } = row
  const link = linkTo('bevestiging', rq.origin, row.taal, token)
  const code = confirmCode(rq.keys, row.bevestigHash)
  const to = { ...row, bevestigenVoor, jong: isJong(row.doelgroep) }
  await reach(rq, row, confirmMessage(to, gesprek, { link, code }))
}

/** Tells the adult whom a young person chose, and nobody else; a number that gets no text messages is for the host to call. */
export async function tellVolwassene(
  rq: Rq,
  gesprek: Pick<Gesprek, 'naam' | 'contact'>,
  volwassene: Volwassene | null,
  token: string | null,
): Promise<void> {
  if (volwassene === null || token === null) return
  const message = adultMessage(rq.lang, gesprek, linkTo('volwassene', rq.origin, rq.lang, token))
  // Whether it arrives is not noted with the young person: her own messages are something else.
  if (volwassene.mail !== '') {
    await rq.mail({ to: volwassene.mail, subject: message.subject, text: message.text })
  } else if (kanSms(volwassene.telefoon)) {
    await rq.sms({ to: volwassene.telefoon, text: message.short })
  }
}
