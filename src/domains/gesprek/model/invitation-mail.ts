import { formatCode } from '../../../platform/access/index.ts'
import type { OutgoingMail } from '../../../platform/mail/index.ts'
import { formatDay } from '../../../platform/text/index.ts'
import type { PageContact } from '../../../platform/web/index.ts'
import { wervenTexts } from '../texts/werven.ts'
import { isJong } from './doelgroep.ts'
import type { Invited } from './invitation-list.ts'

interface About {
  partijId: string
  gesprekNaam: string
  inleiding: string
  contact: PageContact
  werver: string
  /** ISO day */
  geldigTot: string
  /** Where a code is typed, without https. */
  address: string
}

/** One invitation with a code of its own. To a young person it names no gesprek and no region. */
export function invitationMail(
  { mail, doelgroep, taal }: Invited,
  about: About,
  { code, link }: { code: string; link: string },
): OutgoingMail {
  const { perMail: t, brief } = wervenTexts(taal)
  const jong = isJong(doelgroep)
  const lines = [
    jong ? t.dearJong : t.dear,
    jong ? brief.tekstJong : brief.bijGesprek(about.gesprekNaam),
    jong ? '' : about.inleiding,
    t.link(link),
    t.code(about.address, formatCode(code)),
    brief.tot(formatDay(about.geldigTot, taal)),
    brief.bellen(about.contact.name, about.contact.phone),
    jong ? '' : t.herkomst(about.werver),
  ]
  return {
    to: mail,
    subject: t.subject,
    text: lines.filter((line) => line !== '').join('\n\n'),
    about: about.partijId,
  }
}
