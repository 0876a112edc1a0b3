import { emptyForm, type FormState } from '../../../platform/forms/index.ts'
import { plural } from '../../../platform/text/index.ts'
import { invalid, notFound, type Outcome, page, redirect, type Rq } from '../../../platform/web/index.ts'
import { decodeList } from '../model/decode-list.ts'
import { type Invited, type ListReading, readInvitationList } from '../model/invitation-list.ts'
import { invitationMail } from '../model/invitation-mail.ts'
import { perMailSchema } from '../model/partij-form.ts'
import type { Gesprek } from '../store/gesprek.ts'
import { loadSeats } from '../store/seats.ts'
import { texts } from '../texts/index.ts'
import { wervenTexts } from '../texts/werven.ts'
import { aboutDesk } from './about-gesprek.ts'
import { gesprekOf } from './gesprek-of.ts'
import { mailInvitations } from './mail-invitations.ts'
import { PerMailCheckPage } from './per-mail-check-page.tsx'
import { type PerMailModel, PerMailPage } from './per-mail-page.tsx'

export async function askPerMail(rq: Rq): Promise<Outcome> {
  const gesprek = await gesprekOf(rq)
  if (gesprek === null) return notFound()
  return page(PerMailPage, await perMailModel(rq, gesprek), about(rq, gesprek))
}

/** Reads the list and says what would happen. Nothing is stored or sent. */
export async function checkPerMail(rq: Rq): Promise<Outcome> {
  const gesprek = await gesprekOf(rq)
  if (gesprek === null) return notFound()
  const found = await readPost(rq, gesprek)
  if ('kind' in found) return found
  const { rows, ignored, werver, geldigTot } = found
  const [first] = rows
  if (first === undefined) return notFound()
  const { subject, text } = invitationMail(
    first,
    { ...aboutMail(rq, gesprek), partijId: '', werver, geldigTot },
    { code: '________', link: `${rq.origin}/…` },
  )
  const groups = countByGroup(rows)
  return page(
    PerMailCheckPage,
    {
      gesprekId: gesprek.id,
      werver,
      geldigTot,
      lijst: usedColumns(rows),
      groups,
      ignored,
      example: { subject, text },
    },
    about(rq, gesprek),
  )
}

/** One batch for each group, one mail for each row; the addresses are in the sealed outbox only. */
export async function sendPerMail(rq: Rq): Promise<Outcome> {
  const gesprek = await gesprekOf(rq)
  if (gesprek === null) return notFound()
  const found = await readPost(rq, gesprek)
  if ('kind' in found) return found
  const { rows, werver, geldigTot } = found
  for (const { doelgroep } of countByGroup(rows)) {
    const invited = rows.filter((row) => row.doelgroep === doelgroep)
    const id = await mailInvitations(
      rq,
      { ...aboutMail(rq, gesprek), gesprekId: gesprek.id, werver, geldigTot },
      invited,
    )
    rq.concerns(id)
  }
  const { perMail: t, woord } = wervenTexts(rq.lang)
  return redirect(`/gesprek/${gesprek.id}/codes`, t.verstuurd(plural(rows.length, rq.lang, woord.mail)))
}

/** What is longer is no list of 500 addresses; sending it back would only be slow. */
const longestEcho = 100_000

interface ReadPost {
  rows: Invited[]
  ignored: string[]
  werver: string
  geldigTot: string
}

/** The list from the file or the field; with anything wrong the form again, nothing half-way. */
async function readPost(rq: Rq, gesprek: Gesprek): Promise<ReadPost | Outcome> {
  const model = await perMailModel(rq, gesprek)
  const t = wervenTexts(rq.lang).perMail
  const lijst = listOf(rq)
  // A file is chosen again or repaired here: what was in it stands in the field.
  const values = { ...rq.form.values, lijst: lijst === null || lijst.length > longestEcho ? '' : lijst }
  const again = (form: FormState, wrong: PerMailModel['wrong'] = []) =>
    invalid(PerMailPage, { ...model, form: { ...form, values }, wrong }, about(rq, gesprek))
  const read = rq.form.read(perMailSchema(rq.lang, rq.today))
  if (!read.ok) return again(read.state)
  const wrongList = (message: string) => again(rq.form.withErrors({ name: 'lijst', message }))
  if (lijst === null) return wrongList(t.kapot)
  if (lijst.trim() === '') return wrongList(t.leeg)
  const reading = readInvitationList(lijst, model.offered)
  if (reading.ok) return { ...read.value, rows: reading.rows, ignored: reading.ignored }
  if (reading.kind !== 'regels') return wrongList(messageOf(rq, reading))
  const count = plural(reading.rows.length, rq.lang, wervenTexts(rq.lang).woord.regel)
  return again(rq.form.withErrors({ name: 'lijst', message: `${t.foutenCaption(count)}.` }), reading.rows)
}

function listOf(rq: Rq): string | null {
  const chosen = rq.form.file('bestand')
  return chosen === null || chosen.bytes.length === 0 ? rq.form.text('lijst') : decodeList(chosen.bytes)
}

function messageOf(rq: Rq, reading: Exclude<ListReading, { ok: true } | { kind: 'regels' }>): string {
  const { perMail: t, woord } = wervenTexts(rq.lang)
  switch (reading.kind) {
    case 'teVeel':
      return t.teVeel(plural(reading.count, rq.lang, woord.regel))
    case 'kolomMist':
    case 'kolomDubbel':
      return t[reading.kind](reading.column)
    case 'geenRegels':
    case 'kapot':
      return t[reading.kind]
  }
}

/** The list without the columns that nobody needs, such as names: they do not travel on. */
function usedColumns(rows: Invited[]): string {
  const lines = rows.map(({ mail, doelgroep, taal }) => [mail, doelgroep, taal].join(';'))
  return ['mail;doelgroep;taal', ...lines].join('\n')
}

function countByGroup(rows: Invited[]): { doelgroep: string; aantal: number }[] {
  const counts = Map.groupBy(rows, ({ doelgroep }) => doelgroep)
  return [...counts].map(([doelgroep, of]) => ({ doelgroep, aantal: of.length }))
}

function aboutMail(rq: Rq, { naam, inleiding, contact }: Gesprek) {
  return {
    gesprekNaam: naam,
    inleiding,
    contact,
    address: `${rq.origin.replace(/^https?:\/\//, '')}/meedoen`,
  }
}

async function perMailModel(rq: Rq, gesprek: Gesprek): Promise<PerMailModel> {
  const seats = await loadSeats(rq.db, gesprek.id)
  return {
    form: emptyForm,
    gesprekId: gesprek.id,
    offered: seats.map(({ doelgroep }) => doelgroep),
    geldigTot: gesprek.aanmeldenTot,
    wrong: [],
  }
}

function about(rq: Rq, gesprek: Gesprek) {
  const list = { label: texts(rq.lang).crumb.codes, href: `/gesprek/${gesprek.id}/codes` }
  return aboutDesk(rq, gesprek, list, { label: wervenTexts(rq.lang).title.perMail })
}
