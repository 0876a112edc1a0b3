import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { gate } from '../../src/platform/access/index.ts'
import { connect } from '../../src/platform/database/connection.ts'
import { inTransaction } from '../../src/platform/database/transaction.ts'
import { demoRoom } from '../../src/platform/demo/index.ts'
import type { Route } from '../../src/platform/web/index.ts'
import { findWords } from './canary-words.ts'
import { actorFor } from './matrix-actors.ts'
import { lastEvent, newEvents, type AuditEvent } from './walls-events.ts'
import { expected, notThere, notYetPublic } from './matrix-expected.ts'
import { pathTo, scopesBeside } from './matrix-paths.ts'
import { openWalls, routes, type Walls } from './walls-open.ts'
import { gesprekken, letters, organisaties, type Letter } from './walls-scene.ts'

const demo = demoRoom({ codes: new Map(), catcher: null, smsCatcher: null })
const allRoutes = [...routes, ...demo.routes]
const nameOf = ({ method, path }: Route) => `${method} ${path}`
const scoped = routes.filter(
  ({ method, action }) => method === 'get' && action.scope !== null && action.scope !== 'stelsel',
)

let walls: Walls
let app: ReturnType<typeof connect>
beforeAll(async () => {
  walls = await openWalls()
  app = connect(walls.site.database.appUrl, { max: 1 })
}, 120_000)
afterAll(async () => {
  await app?.close()
  await walls?.close()
})

test('every route stands in the table, and every row of the table is a route', () => {
  expect(Object.keys(expected).sort()).toEqual(allRoutes.map(nameOf).sort())
})

/** Letters of whom the gate lets through. */
async function letThrough(route: Route, scopes: Record<string, string>): Promise<string> {
  const scopeId = route.action.scope === null ? null : (scopes[route.action.scope] ?? null)
  const passed: Letter[] = []
  for (const letter of letters) {
    const actor = actorFor(walls.keys, letter, route)
    const [allowed] = await inTransaction(app.db, { actor, today: walls.today }, (db) =>
      gate(db, actor, walls.today, [{ action: route.action, scopeId }]),
    )
    if (allowed === true) passed.push(letter)
  }
  return passed.join('')
}

const sorted = (who: string) => [...who].sort().join('')

describe('the gate lets through whom the table says', () => {
  test('to b1 and c1', async () => {
    const actual: Record<string, string> = {}
    for (const route of allRoutes) {
      actual[nameOf(route)] = sorted(
        await letThrough(route, { gesprek: gesprekken.b1, organisatie: organisaties.c1, ...scopesBeside }),
      )
    }
    expect(actual).toEqual(
      Object.fromEntries(Object.entries(expected).map(([name, who]) => [name, sorted(who)])),
    )
  }, 60_000)

  test.each(notYetPublic)('to $route of $gesprek', async ({ route: name, gesprek, who }) => {
    const route = routes.find((one) => nameOf(one) === name)
    expect(route && sorted(await letThrough(route, { gesprek: gesprekken[gesprek] }))).toBe(sorted(who))
  })
})

/** What the events of a request must be: none where the route says so, else one with how it ended. */
function eventsOf(route: Route, outcome: AuditEvent['outcome']): AuditEvent[] {
  return typeof route.event === 'string' ? [{ action: route.action.name, event: route.event, outcome }] : []
}

describe.each(letters)('over HTTP, %s', (letter) => {
  test('sees the pages of the table, and leaves an event of each', async () => {
    const faults: unknown[] = []
    for (const route of routes.filter(({ method }) => method === 'get')) {
      const allowed = expected[nameOf(route)]?.includes(letter) === true
      const before = await lastEvent(walls)
      const { status } = await walls.clients[letter].get(await existingPath(route))
      const events = await newEvents(walls, before)
      const isMissing = allowed && notThere[nameOf(route)]?.includes(letter) === true
      const wanted = isMissing ? [] : eventsOf(route, allowed ? 'done' : 'refused')
      const fits = allowed && !isMissing ? status === 200 || status === 303 : status === 404
      if (!fits || JSON.stringify(events) !== JSON.stringify(wanted))
        faults.push({ route: nameOf(route), status, events })
    }
    expect(faults).toEqual([])
  }, 60_000)

  test('is refused every post that is not in the table, and leaves an event of that', async () => {
    const faults: unknown[] = []
    for (const route of routes.filter(({ method }) => method === 'post')) {
      if (expected[nameOf(route)]?.includes(letter) === true) continue
      const before = await lastEvent(walls)
      const { status } = await walls.clients[letter].post(await existingPath(route), [['naam', 'Iemand']])
      const events = await newEvents(walls, before)
      const fits = status === 404 || status === 403
      if (!fits || JSON.stringify(events) !== JSON.stringify(eventsOf(route, 'refused')))
        faults.push({ route: nameOf(route), status, events })
    }
    expect(faults).toEqual([])
  }, 60_000)
})

async function existingPath(route: Route): Promise<string> {
  if (!route.path.includes('/enquete/codes/')) return pathTo(route.path)
  const { rows } = await walls.journal.owner.query<{ id: string }>(
    'select p.id from enquete.codepartij p join enquete.ronde r on r.id = p.ronde_id where r.gesprek_id = $1 order by p.id',
    [gesprekken.b1],
  )
  return pathTo(route.path, { partij: rows[0]?.id ?? '' })
}

describe('what exists looks like what does not', () => {
  /** Tokens and the ids that the address gives back say nothing. */
  const bare = (body: string) =>
    body
      .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'ID')
      .replaceAll(/name="_csrf" value="[^"]*"/g, '')

  async function answer(letter: Letter, path: string) {
    const { status, body, to } = await walls.clients[letter].get(path)
    return { status, body: bare(body), to }
  }

  test.each(['v', 'b', 'x', 's'] as const)(
    'to %s, for whom it is not',
    async (letter) => {
      for (const route of scoped.filter((one) => expected[nameOf(one)]?.includes(letter) !== true)) {
        const nowhere = Object.fromEntries(
          ['gesprek', 'organisatie', ...Object.keys(scopesBeside)].map((scope) => [scope, randomUUID()]),
        )
        expect(await answer(letter, await existingPath(route)), route.path).toEqual(
          await answer(letter, pathTo(route.path, nowhere)),
        )
      }
    },
    60_000,
  )

  test('to the facilitator of b3, who asks in her own gesprek for a row of b1', async () => {
    let compared = 0
    for (const route of scoped) {
      const child = [...route.path.matchAll(/:([a-z]+)/g)].at(-1)?.[1] ?? ''
      if (route.action.scope !== 'gesprek' || ['gesprek', 'stap'].includes(child)) continue
      const own = { gesprek: gesprekken.b3, bijeenkomst: '00000000-0000-4000-8000-0000000b3001' }
      const strange = (await existingPath(route)).split('/')
      const path = pathTo(route.path, own).split('/')
      const place = route.path.split('/').indexOf(`:${child}`)
      const there = path.with(place, strange[place] ?? '').join('/')
      const nowhere = path.with(place, randomUUID()).join('/')
      const answered = await answer('b', there)
      expect(answered.status, route.path).toBe(404)
      expect(answered, route.path).toEqual(await answer('b', nowhere))
      compared++
    }
    expect(compared).toBeGreaterThan(10)
  }, 60_000)
})

test('what cannot be written down is not shown and not done', async () => {
  const { owner } = walls.journal
  const path = `/gesprek/${gesprekken.b1}/beheer`
  await owner.query('revoke insert on audit.event from tw_app')
  try {
    const page = await walls.clients.f.get(`/gesprek/${gesprekken.b1}/deelnemers`)
    expect([page.status, [...findWords(page.body)]]).toEqual([500, []])
    const toevoegen = `/gesprek/${gesprekken.b1}/bijeenkomsten/toevoegen`
    expect((await walls.clients.f.post(toevoegen, [])).status).toBe(503)
    expect(await walls.journal.take()).toEqual([])
  } finally {
    await owner.query('grant insert on audit.event to tw_app')
  }
  expect((await walls.clients.f.get(path)).status).toBe(200)
})
