import type { OutgoingMail } from '../../../platform/mail/index.ts'
import { formatDay } from '../../../platform/text/index.ts'
import { geldendeDatum } from '../model/actie-stand.ts'
import type { ActieVoorMail } from '../store/owner-mail.ts'
import type { MailSoort } from '../store/tables.ts'
import { textsIn } from '../texts/index.ts'

/** Owners are professionals of a Dutch region: the mail is in Dutch, the page behind the link also in English. */
const lang = 'nl'

export function ownerMail(soort: MailSoort, actie: ActieVoorMail, link: string): OutgoingMail {
  const t = textsIn(lang).mail
  const dag = geldendeDatum(actie)
  const paragraphs = [
    t.aanhef,
    t.opening[soort],
    actie.wat,
    ...(dag === null ? [] : [t.datum(formatDay(dag, lang))]),
    t.vraag,
    link,
    t.prive,
    t.contact(actie.contactNaam, actie.contactTelefoon),
  ]
  return { to: actie.mail, subject: t.onderwerp[soort], text: paragraphs.join('\n\n') }
}
