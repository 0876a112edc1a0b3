import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTest, type OpenTest } from '../../../tests/support/as.ts'
import { visitor } from '../access/index.ts'
import { connect, type Connection } from '../database/connection.ts'
import { queueMail, sendFromOutbox, takeBounce } from './index.ts'

let t: OpenTest
let worker: Connection
beforeAll(async () => {
  t = await openTest()
  worker = connect(t.database.workerUrl, { max: 2 })
})
afterAll(async () => {
  await worker.close()
  await t.close()
})
beforeEach(() => sql`truncate mail.message; truncate graphile_worker._private_jobs`.execute(t.owner))

interface Refusal {
  at: 'sender' | 'address' | 'message'
  code: number
}

/** A mail server that refuses, or takes everything; and keeps who sent what to whom. */
async function startServer(refusal: () => Refusal | null) {
  const taken: { from: string; to: string[]; text: string }[] = []
  const refuse = (at: Refusal['at']) => {
    const found = refusal()
    if (found?.at !== at) return null
    return Object.assign(new Error('noor@voorbeeld.invalid is not here'), { responseCode: found.code })
  }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onMailFrom: (_address, _session, done) => done(refuse('sender')),
    onRcptTo: (_address, _session, done) => done(refuse('address')),
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const no = refuse('message')
        const { mailFrom, rcptTo } = session.envelope
        const from = mailFrom === false ? '' : mailFrom.address
        const text = Buffer.concat(chunks).toString('utf8')
        if (no === null) taken.push({ from, to: rcptTo.map(({ address }) => address), text })
        done(no)
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as { port: number }
  return {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    taken,
    stop: () => new Promise<void>((resolve) => server.close(resolve)),
  }
}

let refusal: Refusal | null = null
let server: Awaited<ReturnType<typeof startServer>>
beforeAll(async () => {
  server = await startServer(() => refusal)
})
beforeEach(() => {
  refusal = null
  server.taken.splice(0)
})
afterAll(() => server.stop())

const about = randomUUID()

async function queue(message: { about?: string } = { about }): Promise<string> {
  const mail = { to: 'noor@voorbeeld.invalid', subject: 'Bevestig je plaats', text: 'Dag', ...message }
  await t.as(visitor, (db) => queueMail(db, t.keys, t.today, mail))
  const { rows } = await sql<{ id: string }>`select id from mail.message`.execute(t.owner)
  return rows[0]!.id
}

/** As the queue does, which tries again after an error. */
async function trySend(id: string): Promise<'done' | 'again'> {
  const setting = { smtpUrl: server.smtpUrl, from: 'Thuiswaarts <thuiswaarts@voorbeeld.invalid>' }
  const send = sendFromOutbox({
    ...setting,
    returnTo: 'terug@voorbeeld.invalid',
    keys: t.keys,
    today: () => t.today,
  })
  return send(worker.db, { id }).then(
    () => 'done',
    () => 'again',
  )
}

async function outbox() {
  const { rows } = await sql<object>`select state, attempts, last_error as error, sealed is null as wiped
    from mail.message`.execute(t.owner)
  return rows
}

async function told(): Promise<string[]> {
  const { rows } = await sql<{ payload: { about: string; hoe: string } }>`select j.payload
    from graphile_worker._private_jobs j join graphile_worker._private_tasks k on k.id = j.task_id
    where k.identifier = 'announce:bericht-onbezorgd' order by j.id`.execute(t.owner)
  return rows.map(({ payload }) => (payload.about === about ? payload.hoe : 'about somebody else'))
}

describe('an address that does not exist', () => {
  test('is not tried again, the mail is wiped, and the room hears that it came back', async () => {
    refusal = { at: 'address', code: 550 }
    const id = await queue()
    expect(await trySend(id)).toBe('done')
    expect(await outbox()).toEqual([{ state: 'bounced', attempts: 1, error: '550', wiped: true }])
    expect(await told()).toEqual(['teruggekomen'])
    refusal = null
    expect(await trySend(id)).toBe('done')
    expect(server.taken).toEqual([])
  })
  test('of a mail about nobody tells nobody', async () => {
    refusal = { at: 'address', code: 553 }
    await trySend(await queue({}))
    expect(await outbox()).toMatchObject([{ state: 'bounced' }])
    expect(await told()).toEqual([])
  })
})

describe('a server that cannot take the mail', () => {
  test.each([
    ['has no room now', { at: 'address', code: 450 }],
    ['wants us to log in', { at: 'address', code: 530 }],
    ['does not take our sender', { at: 'sender', code: 550 }],
    ['does not take what we say', { at: 'message', code: 554 }],
  ] as const)('because it %s is asked again; the mail stays', async (_why, no) => {
    refusal = no
    expect(await trySend(await queue())).toBe('again')
    expect(await outbox()).toMatchObject([{ state: 'failed', attempts: 1, wiped: false }])
    expect(await told()).toEqual([])
  })
  test('three times: the room hears once that the mail is held up, and later that it arrived', async () => {
    refusal = { at: 'address', code: 450 }
    const id = await queue()
    for (let tries = 0; tries < 5; tries++) expect(await trySend(id)).toBe('again')
    expect(await told()).toEqual(['opgehouden'])
    refusal = null
    expect(await trySend(id)).toBe('done')
    expect(await outbox()).toEqual([{ state: 'sent', attempts: 6, error: null, wiped: true }])
    expect(await told()).toEqual(['opgehouden', 'aangekomen'])
  })
  test('once is nothing to tell', async () => {
    refusal = { at: 'address', code: 450 }
    const id = await queue()
    await trySend(id)
    refusal = null
    await trySend(id)
    expect(await told()).toEqual([])
  })
})

describe('a mail that was sent', () => {
  test('names its id and where it may come back', async () => {
    const id = await queue()
    await trySend(id)
    expect(server.taken).toMatchObject([{ from: 'terug@voorbeeld.invalid', to: ['noor@voorbeeld.invalid'] }])
    expect(server.taken[0]?.text).toContain(`Message-ID: <${id}@thuiswaarts>`)
    expect(server.taken[0]?.text).toContain('From: Thuiswaarts <thuiswaarts@voorbeeld.invalid>')
  })
  test('and comes back later is marked and told once', async () => {
    const id = await queue()
    await trySend(id)
    expect(await t.asJob((db) => takeBounce(db, id))).toBe(true)
    expect(await t.asJob((db) => takeBounce(db, id))).toBe(false)
    expect(await t.asJob((db) => takeBounce(db, randomUUID()))).toBe(false)
    expect(await outbox()).toEqual([{ state: 'bounced', attempts: 1, error: 'DSN', wiped: true }])
    expect(await told()).toEqual(['teruggekomen'])
  })
  test('and comes back before we are told that it was taken stays marked', async () => {
    const id = await queue()
    // The server hands the bounce over while it still talks to us.
    refusal = null
    const original = server.taken.push.bind(server.taken)
    server.taken.push = (...mails) => {
      void t.asJob((db) => takeBounce(db, id))
      return original(...mails)
    }
    await trySend(id)
    server.taken.push = original
    await expect.poll(async () => (await outbox())[0]).toMatchObject({ state: 'bounced' })
    expect(await told()).toEqual(['teruggekomen'])
  })
})
