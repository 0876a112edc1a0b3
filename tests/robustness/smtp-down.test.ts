import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoGesprekken } from '../../src/domains/gesprek/index.ts'
import { freePort } from '../../src/platform/database/embedded/free-port.ts'
import { withClient } from '../../src/platform/database/with-client.ts'
import { openSite, type OpenSite } from '../support/site.ts'
import { atCheck } from './sign-up-steps.ts'
import { Visitor, formTo } from './visitor.ts'

const mail = 'wachter@voorbeeld.invalid'

let site: OpenSite
let port: number
beforeAll(async () => {
  port = await freePort()
  site = await openSite({ settings: { SMTP_URL: `smtp://127.0.0.1:${port}` } })
}, 120_000)
afterAll(() => site?.close())

const rows = async <T extends object>(text: string): Promise<T[]> =>
  withClient(site.database.ownerUrl, async (client) => (await client.query<T>(text)).rows)

/** What became of all mails: there is one for signing up and one for each of the other meetings. */
const mails = () => rows('select distinct state, last_error from mail.message')

/** Announcements that still have to become a mail, and mails that nobody tried to send yet. */
const waiting = async () => {
  const [row] = await rows<{ count: string }>(`select count(*) from graphile_worker.jobs
    where attempts = 0 or task_identifier <> 'mail:send'`)
  return Number(row?.count)
}

/** A mail server that takes everything and says to whom it went. */
async function startSmtp(): Promise<{ received: string[]; stop(): Promise<void> }> {
  const received: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, session, done) {
      stream.resume().on('end', () => {
        received.push(...session.envelope.rcptTo.map(({ address }) => address))
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return { received, stop: () => new Promise((resolve) => server.close(resolve)) }
}

test('without a mail server signing up works; the mail waits, says why, and goes out once when the server is back', async () => {
  const visitor = new Visitor(site.origin)
  const checked = await atCheck(visitor, demoGesprekken.rivierdal, { naam: 'Wachter', mail })
  const { status, to } = await visitor.submit(formTo(checked, '/meedoen/controle'))
  expect(status).toBe(303)
  expect((await visitor.get(to)).html).toContain(`We stuurden een mail naar ${mail}`)
  await expect.poll(waiting, { timeout: 20_000 }).toBe(0)
  expect(await mails()).toEqual([{ state: 'failed', last_error: 'ESOCKET' }])

  const smtp = await startSmtp()
  try {
    // The next try would come by itself, after a pause that grows with every failure.
    await rows(`update graphile_worker._private_jobs set run_at = now() where attempts > 0`)
    await expect.poll(mails, { timeout: 20_000 }).toEqual([{ state: 'sent', last_error: null }])
    const outbox = await rows('select 1 from mail.message')
    expect(smtp.received).toEqual(outbox.map(() => mail))
  } finally {
    await smtp.stop()
  }
})
