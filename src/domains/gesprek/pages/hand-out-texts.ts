import { formatCode } from '../../../platform/access/index.ts'
import { csvFile } from '../../../platform/export/index.ts'
import { formatDay } from '../../../platform/text/index.ts'
import {
  type Crumb,
  file,
  notFound,
  type Outcome,
  page,
  type PageContact,
  redirect,
  type Rq,
} from '../../../platform/web/index.ts'
import { aanmeldcodeLink } from '../model/aanmeldcode.ts'
import { wervenTexts } from '../texts/werven.ts'
import { type Handout, handoutOf } from './handout.ts'
import { LettersPage } from './letters-page.tsx'
import { MessagesPage } from './messages-page.tsx'
import { aboutSheet } from './sheet.ts'
import { aboutWerven } from './werven.ts'

interface Left {
  handout: Handout
  codes: string[]
  options: { crumbs: Crumb[]; contact: PageContact | null }
}

/** What is left of the batch in the path; its own page says why when nothing is. */
async function left(rq: Rq, title: 'brieven' | 'berichten' | 'bestand'): Promise<Left | Outcome> {
  const found = await handoutOf(rq)
  if (found === null) return notFound()
  const { handout, gesprek } = found
  if (handout.codes === null) return redirect(handout.path)
  const label = wervenTexts(rq.lang).title[title]
  const options =
    rq.params['codepartij'] === undefined ? aboutSheet(rq, gesprek) : aboutWerven(rq, gesprek, handout, label)
  return { handout, codes: handout.codes, options }
}

export async function showLetters(rq: Rq): Promise<Outcome> {
  const found = await left(rq, 'brieven')
  return 'kind' in found ? found : page(LettersPage, found, found.options)
}

export async function showMessages(rq: Rq): Promise<Outcome> {
  const found = await left(rq, 'berichten')
  if ('kind' in found) return found
  const messages = found.codes.map((code) => messageOf(rq, found.handout, code))
  return page(MessagesPage, { path: found.handout.path, messages }, found.options)
}

/** For who sends mails from a system of her own. */
export async function exportCodes(rq: Rq): Promise<Outcome> {
  const found = await left(rq, 'bestand')
  if ('kind' in found) return found
  const t = wervenTexts(rq.lang).bericht
  const body = csvFile(
    [
      { key: 'code', label: t.kolomCode },
      { key: 'link', label: t.kolomLink },
      { key: 'tekst', label: t.kolomTekst },
    ],
    found.codes.map((code) => ({
      code: formatCode(code),
      link: aanmeldcodeLink(rq.keys, rq.origin, rq.lang, code),
      tekst: messageOf(rq, found.handout, code),
    })),
  )
  return file(body, 'text/csv; charset=utf-8', 'codes.csv')
}

function messageOf(rq: Rq, { address, geldigTot, contact }: Handout, code: string): string {
  const link = aanmeldcodeLink(rq.keys, rq.origin, rq.lang, code)
  const day = formatDay(geldigTot, rq.lang)
  return wervenTexts(rq.lang).bericht.tekst(link, formatCode(code), address, day, contact.phone)
}
