import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTest, type OpenTest } from '../../../tests/support/as.ts'
import { bounce, readMail } from './bounce.ts'

let t: OpenTest
beforeAll(async () => {
  t = await openTest()
})
afterAll(() => t.close())

const report = (id: string) =>
  [
    'Content-Type: multipart/report; report-type=delivery-status; boundary=g',
    '',
    '--g',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.voorbeeld.invalid',
    '',
    'Final-Recipient: rfc822; noor@voorbeeld.invalid',
    'Action: failed',
    '',
    '--g',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: <${id}@thuiswaarts>`,
    '',
    '--g--',
    '',
  ].join('\r\n')

const take = async (text: string) => {
  const urls = { ...t.database, ownerUrl: t.database.ownerUrl }
  return bounce({ urls }, await readMail(Readable.from([Buffer.from(text)])))
}

test('a mail that the mail server hands over is marked, and what is said about it holds no address', async () => {
  const id = randomUUID()
  await sql`insert into mail.message (id, state, created_on, sent_on) values (${id}, 'sent', ${t.today}, ${t.today})`.execute(
    t.owner,
  )
  const said = [await take(report(id)), await take(report(id)), await take('Subject: Dank je\r\n\r\nTot dan')]
  expect(said).toEqual([
    'Gemarkeerd: deze mail kwam terug.',
    'Deze mail is hier niet meer, of was al gemarkeerd.',
    'Dit is geen bericht over een mail van Thuiswaarts die terugkwam.',
  ])
  const { rows } = await sql`select state from mail.message`.execute(t.owner)
  expect(rows).toEqual([{ state: 'bounced' }])
})

test('of a mail without end five megabytes are read', async () => {
  const endless = (async function* () {
    for (;;) yield new Uint8Array(1024 * 1024)
  })()
  expect((await readMail(endless)).byteLength).toBe(5 * 1024 * 1024)
})
