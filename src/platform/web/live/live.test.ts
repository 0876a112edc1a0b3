import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTest, type OpenTest } from '../../../../tests/support/as.ts'
import { action, gate, role, type PersonId } from '../../access/index.ts'
import { fixedClock } from '../../clock/index.ts'
import { withClient } from '../../database/with-client.ts'
import type { Kernel } from '../kernel.ts'
import { openLogger } from '../logger.ts'
import { openLive, type Live } from './hub.ts'
import { liveRoutes } from './live-routes.ts'
import { nudge } from './nudge.ts'

const gesprek: string = randomUUID()
const elsewhere: string = randomUUID()
const pathOf = (id: string) => `/gesprek/${id}/live`
const kijken = action('proef:kijken', role('procesbegeleider'), 'gesprek')

let t: OpenTest
let lives: Live[]
let apps: Hono[]
let person: PersonId
let signedIn = true
const log: string[] = []

/** Two web processes on one database, which look again at who listens every 100 ms. */
beforeAll(async () => {
  t = await openTest()
  const { rows } = await sql<{
    id: PersonId
  }>`select people.ensure_person('fenna@voorbeeld.invalid', 'Fenna', true) as id`.execute(t.owner)
  person = rows[0]!.id
  const level = process.env['LOG_LEVEL']
  process.env['LOG_LEVEL'] = 'info'
  const logger = openLogger({ write: (line) => void log.push(line) })
  process.env['LOG_LEVEL'] = level
  lives = [openLive(t.database.appUrl), openLive(t.database.appUrl)]
  apps = lives.map((live) => {
    const kernel = {
      db: t.app,
      gate,
      live,
      clock: fixedClock('2026-11-22T12:00:00Z'),
      readSession: async () => (signedIn ? { personId: person, name: 'Fenna' } : null),
      logger,
    } as Partial<Kernel> as Kernel
    const app = new Hono()
    liveRoutes(app, [{ path: '/gesprek/:gesprek/live', action: kijken }], kernel, 100)
    return app
  })
})
beforeEach(async () => {
  signedIn = true
  await sql`delete from people.role`.execute(t.owner)
  await sql`insert into people.role (id, person_id, role, scope_kind, scope_id, from_day)
    values (${randomUUID()}, ${person}, 'procesbegeleider', 'gesprek', ${gesprek}, '2026-01-01')`.execute(
    t.owner,
  )
})
afterAll(async () => {
  await Promise.all(lives.map((live) => live.close()))
  await t.close()
})

interface Listening {
  status: number
  headers: Headers
  /** Everything that was said so far. */
  said(): string
  isOver(): boolean
  leave(): Promise<void>
}

async function listen(app: Hono, id = gesprek, cookie = 'tw.session_token=x'): Promise<Listening> {
  const response = await app.request(pathOf(id), { headers: { cookie } })
  let said = ''
  let over = response.body === null
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  const read = async () => {
    for (;;) {
      const { done, value } = await reader!.read()
      if (done) break
      said += value
    }
    over = true
  }
  if (reader) {
    void read().catch(() => (over = true))
    await expect.poll(() => said).toContain('retry:')
  }
  return {
    status: response.status,
    headers: response.headers,
    said: () => said,
    isOver: () => over,
    leave: async () => reader?.cancel(),
  }
}

const nudges = (one: Listening) => one.said().match(/^data:.*$/gm) ?? []
const sayTo = (id: string) => t.as({ kind: 'visitor' }, (db) => nudge(db, pathOf(id)))

describe('who may look at the page', () => {
  test('hears in every web process that there is something to see, and nothing of what', async () => {
    const all = await Promise.all(apps.map((app) => listen(app)))
    expect(all[0]?.headers.get('content-type')).toBe('text/event-stream')
    await sayTo(gesprek)
    for (const one of all) {
      await expect.poll(() => nudges(one)).toEqual(['data: .'])
      await one.leave()
    }
  })
  test('hears nothing of another page, and nothing of what was undone', async () => {
    const one = await listen(apps[0]!)
    await sayTo(elsewhere)
    const undone = t.as({ kind: 'visitor' }, async (db) => {
      await nudge(db, pathOf(gesprek))
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    await sayTo(gesprek)
    await expect.poll(() => nudges(one)).toEqual(['data: .'])
    await one.leave()
  })
  test('leaves no audit event and no id in the log', async () => {
    const one = await listen(apps[0]!)
    await one.leave()
    const { rows } = await sql`select 1 from audit.event`.execute(t.owner)
    expect(rows).toEqual([])
    expect(log.join('')).toContain('/gesprek/:gesprek/live')
    expect(log.join('')).not.toContain(gesprek)
  })
  test('hears it after the database was away: everybody looks again', async () => {
    const one = await listen(apps[0]!)
    await withClient(t.database.ownerUrl, (client) =>
      client.query(`select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen %'`),
    )
    await expect.poll(() => nudges(one), { timeout: 8000 }).toEqual(['data: .'])
    await sayTo(gesprek)
    await expect.poll(() => nudges(one)).toHaveLength(2)
    await one.leave()
  }, 15_000)
})

describe('who may not', () => {
  test('gets no stream: without a session, in another gesprek, with an id that is none', async () => {
    for (const [id, cookie] of [
      [gesprek, ''],
      [elsewhere, 'tw.session_token=x'],
      ['nul%00', 'tw.session_token=x'],
    ] as const) {
      const { status, isOver } = await listen(apps[0]!, id, cookie)
      expect([status, isOver()]).toEqual([404, true])
    }
  })
  test('any more hears nothing from the next look on: the role ended', async () => {
    const one = await listen(apps[0]!)
    await sql`update people.role set until_day = '2026-11-21'`.execute(t.owner)
    await expect.poll(() => one.isOver()).toBe(true)
    await sayTo(gesprek)
    expect(nudges(one)).toEqual([])
    expect((await listen(apps[0]!)).status).toBe(404)
  })
  test('any more hears nothing from the next look on: the session ended', async () => {
    const one = await listen(apps[0]!)
    signedIn = false
    await expect.poll(() => one.isOver()).toBe(true)
  })
})

test('a site that stops ends all streams at once, and takes no new ones', async () => {
  const live = openLive(t.database.appUrl)
  const heard: string[] = []
  await live.listen(
    '/a',
    () => heard.push('nudge'),
    () => heard.push('end'),
  )
  await live.close()
  await live.listen(
    '/a',
    () => heard.push('nudge'),
    () => heard.push('end'),
  )
  expect(heard).toEqual(['end', 'end'])
})
