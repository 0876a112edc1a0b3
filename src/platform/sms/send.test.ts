import { randomUUID } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import { text as readText } from 'node:stream/consumers'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTest, type OpenTest } from '../../../tests/support/as.ts'
import { visitor } from '../access/index.ts'
import { connect, type Connection } from '../database/connection.ts'
import { freePort } from '../database/embedded/free-port.ts'
import { sendTexts } from './index.ts'
import { queueSms } from './outbox.ts'

let t: OpenTest
let worker: Connection
let provider: Server
let status = 200
let smsUrl: string | null
const received: { headers: IncomingHttpHeaders; body: unknown }[] = []

beforeAll(async () => {
  t = await openTest()
  worker = connect(t.database.workerUrl, { max: 2 })
  provider = createServer((request, response) => {
    void readText(request).then((body) => {
      received.push({ headers: request.headers, body: JSON.parse(body) })
      response.writeHead(status, { location: 'http://127.0.0.1:9/' }).end()
    })
  })
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  provider.close()
  await worker.close()
  await t.close()
})
beforeEach(async () => {
  await sql`truncate sms.message; truncate graphile_worker._private_jobs`.execute(t.owner)
  smsUrl = `http://127.0.0.1:${(provider.address() as { port: number }).port}/stuur`
  status = 200
  received.splice(0)
})

const about = randomUUID()

async function queue(to = '06 0000 0001'): Promise<string> {
  await t.as(visitor, (db) => queueSms(db, t.keys, t.today, { to, text: 'Je code is 123456', about }))
  const { rows } = await sql<{ id: string }>`select id from sms.message`.execute(t.owner)
  return rows[0]!.id
}

async function trySend(id: string): Promise<'done' | 'again'> {
  const send = sendTexts({ smsUrl, token: 'geheim', from: 'Proef', keys: t.keys, today: () => t.today })
  return send(worker.db, { id }).then(
    () => 'done',
    () => 'again',
  )
}

async function outbox() {
  const { rows } = await sql<object>`select state, last_error as error, sealed is null as wiped
    from sms.message`.execute(t.owner)
  return rows
}

async function told(): Promise<string[]> {
  const { rows } = await sql<{ hoe: string }>`select j.payload->>'hoe' as hoe
    from graphile_worker._private_jobs j join graphile_worker._private_tasks k on k.id = j.task_id
    where k.identifier = 'announce:bericht-onbezorgd' order by j.id`.execute(t.owner)
  return rows.map(({ hoe }) => hoe)
}

describe('a text message', () => {
  test('is handed in once with number, text and sender, and then wiped', async () => {
    const id = await queue()
    expect(await trySend(id)).toBe('done')
    expect(await trySend(id)).toBe('done')
    expect(received.map(({ body }) => body)).toEqual([
      { to: '+31600000001', text: 'Je code is 123456', from: 'Proef' },
    ])
    expect(received[0]?.headers).toMatchObject({ authorization: 'Bearer geheim', 'idempotency-key': id })
    expect(await outbox()).toEqual([{ state: 'sent', error: null, wiped: true }])
    expect(await told()).toEqual([])
  })
  test('to a number abroad keeps its country', async () => {
    await trySend(await queue('0032 470 00 00 00'))
    expect(received[0]?.body).toMatchObject({ to: '+32470000000' })
  })
  test('to what is no number is not handed in, and the room hears it', async () => {
    expect(await trySend(await queue('010 000 00 00'))).toBe('done')
    expect(received).toEqual([])
    expect(await outbox()).toEqual([{ state: 'bounced', error: 'NUMBER', wiped: true }])
    expect(await told()).toEqual(['teruggekomen'])
  })
  test('that the provider refuses for its number is not tried again', async () => {
    status = 422
    expect(await trySend(await queue())).toBe('done')
    expect(await outbox()).toEqual([{ state: 'bounced', error: 'HTTP 422', wiped: true }])
    expect(await told()).toEqual(['teruggekomen'])
  })
  test.each([500, 503, 429, 401, 404, 302])('waits while the provider says %s', async (no) => {
    status = no
    const id = await queue()
    expect(await trySend(id)).toBe('again')
    expect(await outbox()).toMatchObject([{ state: 'failed', wiped: false }])
    await trySend(id)
    await trySend(id)
    expect(await told()).toEqual(['opgehouden'])
    status = 200
    expect(await trySend(id)).toBe('done')
    expect(await told()).toEqual(['opgehouden', 'aangekomen'])
  })
  test('waits while the provider is away', async () => {
    smsUrl = `http://127.0.0.1:${await freePort()}/`
    expect(await trySend(await queue())).toBe('again')
    expect(await outbox()).toMatchObject([{ state: 'failed', error: 'ECONNREFUSED' }])
  })
  test('without a provider stays, says why, is not tried again, and the room hears it', async () => {
    smsUrl = null
    expect(await trySend(await queue())).toBe('done')
    expect(await outbox()).toEqual([{ state: 'failed', error: 'SMS_URL is not set', wiped: false }])
    expect(await told()).toEqual(['opgehouden'])
  })
})

test('text and number cannot be read in the database', async () => {
  await queue()
  const { rows } = await sql<{ row: string }>`select m::text as row from sms.message m`.execute(t.owner)
  for (const secret of ['123456', '0000 0001']) {
    expect(rows[0]?.row).not.toContain(secret)
    expect(rows[0]?.row).not.toContain(Buffer.from(secret).toString('hex'))
  }
})
