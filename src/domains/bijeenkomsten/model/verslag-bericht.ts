import type { DeelnemerForMail } from '../../gesprek/index.ts'
import { isVeiligTeMailen } from '../../gesprek/index.ts'
import { dagTexts } from '../texts/dag.ts'
import { texts } from '../texts/index.ts'
import type { Bijeenkomst } from './bijeenkomst.ts'
import type { Verslag } from './verslag.ts'
import { whenLine } from './when-line.ts'

interface About {
  gesprekNaam: string
  contact: { name: string; role: string; phone: string; mail: string }
  bijeenkomst: Pick<Bijeenkomst, 'nummer' | 'titel' | 'datum' | 'begin' | 'einde'>
  verslag: Pick<Verslag, 'tekst' | 'besluiten'>
}

type Reader = Pick<DeelnemerForMail, 'naam' | 'taal' | 'jong' | 'hostBevestigd'> & {
  /** Her own page. */
  link: string
  /** Attendance was recorded and she was not there. */
  missed: boolean
}

/** Adopted minutes for one participant. Who missed the meeting reads so in the first sentence. */
export function verslagBericht(reader: Reader, { gesprekNaam, contact, bijeenkomst, verslag }: About) {
  const t = dagTexts(reader.taal).stuurVerslag
  const { mail } = texts(reader.taal)
  if (!isVeiligTeMailen(reader)) {
    const text = [mail.youngDear, t.young, t.youngCall(contact.phone)].join('\n\n')
    return { subject: t.youngSubject, text, short: `${t.young} ${t.youngCall(contact.phone)}` }
  }
  const { nummer } = bijeenkomst
  const besluiten = verslag.besluiten.map((besluit) => `- ${besluit}`).join('\n')
  const text = [
    mail.dear(reader.naam),
    `${reader.missed ? t.missed(nummer) : t.here(nummer)}\n${whenLine(bijeenkomst, reader.taal)}`,
    verslag.tekst,
    ...(besluiten === '' ? [] : [`${t.decisions}\n${besluiten}`]),
    `${t.ownPage}\n${reader.link}\n${mail.keepLink}`,
    mail.contact(contact.name, contact.role, contact.phone, contact.mail),
  ].join('\n\n')
  const short = `${reader.missed ? t.shortMissed(nummer) : t.short(nummer)} ${reader.link}`
  return { subject: t.subject(gesprekNaam, nummer), text, short }
}
