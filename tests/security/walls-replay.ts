import { openMail } from '../../src/platform/mail/outbox.ts'
import type { Keys } from '../../src/platform/keys/index.ts'
import type { Route } from '../../src/platform/web/index.ts'
import { canaries, findWords } from './canary-words.ts'
import { isWanted } from './walls-changes.ts'
import type { Answer, Client } from './walls-client.ts'
import { gesprekIn, type FoundPost } from './walls-crawl.ts'
import { fill } from './walls-fill.ts'
import type { Change, Journal } from './walls-journal.ts'
import type { Letter } from './walls-scene.ts'

const readersOf = new Map(canaries.map(({ word, readers }) => [word, readers]))

/** Words in this text that are not for this reader. */
function strange(text: string, reader: Letter): string[] {
  return [...findWords(text)].filter((word) => readersOf.get(word)?.includes(reader) !== true)
}

/** What this page shows to this reader that is not theirs. */
export async function knock(client: Client, letter: Letter, path: string): Promise<string[]> {
  return strange(textOf(await client.get(path)), letter).map((word) => `${letter} reads ${word} on ${path}`)
}

export interface Posted {
  faults: string[]
  changes: Change[]
  answer: Answer
}

/** Sends a form of somebody else, says what went wrong, and puts everything back. */
export async function post(
  { journal, keys, today }: { journal: Journal; keys: Keys; today: string },
  client: Client,
  letter: Letter,
  { route, path, fields }: FoundPost,
  given: Record<string, string> = {},
): Promise<Posted> {
  const answer = await client.post(path, fill(fields, today, given))
  const changes = await journal.take()
  const here = `${letter} posts to ${path}`
  const faults = strange(textOf(answer), letter).map((word) => `${here} and reads ${word}`)
  const rows = changes.filter(({ tabel }) => !remembers.includes(tabel))
  for (const change of rows) {
    if (!isWanted(letter, change, rows))
      faults.push(`${here} and changes ${change.tabel} ${gesprekIn(JSON.stringify(change)) ?? ''}`)
  }
  for (const { to, text } of mailsIn(changes, keys)) {
    faults.push(...strange(`${to} ${text}`, letter).map((word) => `${here} and mails ${word}`))
  }
  const asksOnly = rows.length === 0 && changes.some(({ tabel }) => tabel === queue)
  if (asksOnly && mayAskOnly[route.path] !== letter) faults.push(`${here} and asks for a job`)
  await journal.undo(changes)
  return { faults, changes: rows, answer }
}

const queue = 'graphile_worker._private_jobs'
/** What only remembers that somebody asked. */
const remembers = ['web.form_receipt', 'mail.message', 'sms.message', queue]
/** A job comes with a change; asking for a mail to be sent again changes nothing else. */
const mayAskOnly: Record<string, Letter> = {
  '/gesprek/:gesprek/verbeteragenda/actie/:actie/link-sturen': 'f',
  '/gesprek/:gesprek/bijeenkomsten/:bijeenkomst/verslag/sturen': 'f',
}

function textOf({ body, to }: Answer): string {
  return `${to ?? ''} ${body}`
}

function mailsIn(changes: Change[], keys: Keys) {
  return changes.flatMap(({ tabel, nieuw }) => {
    if (tabel !== 'mail.message' || typeof nieuw?.['sealed'] !== 'string') return []
    return [openMail(keys, Buffer.from(nieuw['sealed'].replace(/^\\x/, ''), 'hex'))]
  })
}

/** A link or code counts only where the route names it; elsewhere its bearer is a visitor (matrix.test.ts asks everybody everywhere). */
export function isWorthTrying(letter: Letter, route: Route): boolean {
  return route.capability !== undefined || !'pqeawzlykm'.includes(letter)
}
