import type { PageContact, Rq } from '../../../platform/web/index.ts'
import { aanmeldcodeLink } from '../model/aanmeldcode.ts'
import type { Invited } from '../model/invitation-list.ts'
import { invitationMail } from '../model/invitation-mail.ts'
import { codesOfPartij, makePartij } from '../store/make-codes.ts'
import { wervenTexts } from '../texts/werven.ts'

interface About {
  gesprekId: string
  gesprekNaam: string
  inleiding: string
  contact: PageContact
  werver: string
  /** ISO day */
  geldigTot: string
  address: string
}

/** Makes a batch for these people, all of one doelgroep, and mails each of them one code. Returns the batch. */
export async function mailInvitations(rq: Rq, about: About, invited: Invited[]): Promise<string> {
  const { gesprekId, werver, geldigTot } = about
  const partijId = await makePartij(rq.db, rq.keys, {
    gesprekId,
    doelgroep: invited[0]?.doelgroep ?? '',
    werver: wervenTexts(rq.lang).perMail.label(werver),
    aantal: invited.length,
    gemaaktOp: rq.today,
    geldigTot,
    perMail: true,
  })
  const codes = await codesOfPartij(rq.db, rq.keys, gesprekId, partijId)
  for (const [index, code] of codes.entries()) {
    const to = invited[index]
    if (to === undefined) continue
    const link = aanmeldcodeLink(rq.keys, rq.origin, to.taal, code)
    await rq.mail(invitationMail(to, { ...about, partijId }, { code, link }))
  }
  return partijId
}
