import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTest, type OpenTest } from '../../../tests/support/as.ts'
import { action, anyone, gate, signedIn, visitor, type Actor, type PersonId } from '../access/index.ts'
import { none } from '../audit/index.ts'
import { fixedClock } from '../clock/index.ts'
import { FormInput } from '../forms/index.ts'
import { page, redirect } from './outcome.ts'
import type { Rq } from './request.ts'
import { post, type Route } from './route.ts'
import { runRoute } from './run-route.ts'

let t: OpenTest
beforeAll(async () => {
  t = await openTest()
  await sql`create table public.note (text text); grant all on public.note to tw_app; grant usage on schema public to tw_app`.execute(
    t.owner,
  )
})
beforeEach(() => sql`truncate public.note; truncate audit.event`.execute(t.owner))
afterAll(() => t.close())

const somebody: Actor = { kind: 'person', personId: '00000000-0000-4000-8000-0000000000d1' as PersonId }
const write = (text: string) => (rq: Rq) => sql`insert into public.note values (${text})`.execute(rq.db)

function route(handle: Route['handle'], changes: Partial<Route> = {}): Route {
  return post('/proef', {
    title: () => 'x',
    action: action('proef:doen', anyone),
    event: 'gedaan',
    handle,
    ...changes,
  })
}

function run(row: Route, { actor = visitor, formKey = null as string | null } = {}) {
  const setting = {
    db: t.app,
    gate,
    clock: fixedClock('2026-11-22T12:00:00Z'),
    keys: t.keys,
    origin: 'http://x',
    demo: false,
    panels: [],
    columns: [],
  }
  const asked = {
    actor,
    lang: 'nl' as const,
    params: {},
    query: new URLSearchParams(),
    form: new FormInput({}),
    formKey,
    signIn: null as never,
  }
  return runRoute(row, setting, asked)
}

async function notes(): Promise<string[]> {
  const { rows } = await sql<{ text: string }>`select text from public.note`.execute(t.owner)
  return rows.map(({ text }) => text)
}

async function events(): Promise<string[]> {
  const { rows } = await sql<{
    line: string
  }>`select event || ' ' || outcome as line from audit.event order by id`.execute(t.owner)
  return rows.map(({ line }) => line)
}

describe('one request is one transaction', () => {
  test('a change and its event are kept together', async () => {
    const answered = await run(route(async (rq) => (await write('a')(rq), redirect('/klaar'))))
    expect(answered.outcome).toMatchObject({ kind: 'redirect', to: '/klaar' })
    expect(await notes()).toEqual(['a'])
    expect(await events()).toEqual(['gedaan done'])
  })
  test('a page with errors changes nothing', async () => {
    await run(route(async (rq) => (await write('b')(rq), page(() => null, {}, { status: 422 }))))
    expect(await notes()).toEqual([])
    expect(await events()).toEqual([])
  })
  test('what breaks changes nothing', async () => {
    const broken = route(async (rq) => {
      await write('c')(rq)
      throw new Error('broken')
    })
    await expect(run(broken)).rejects.toThrow('broken')
    expect(await notes()).toEqual([])
  })
  test('who may not is refused before the handler runs, and that is recorded', async () => {
    const row = route(async (rq) => (await write('d')(rq), redirect('/')), {
      action: action('proef:doen', signedIn),
    })
    expect((await run(row)).outcome.kind).toBe('refused')
    expect(await notes()).toEqual([])
    expect(await events()).toEqual(['gedaan refused'])
    expect((await run(row, { actor: somebody })).outcome.kind).toBe('redirect')
  })
  test('a read that cannot be recorded fails', async () => {
    await sql`revoke insert on audit.event from tw_app`.execute(t.owner)
    await expect(run(route(async () => page(() => null, {})))).rejects.toThrow()
    expect((await run(route(async () => page(() => null, {}), { event: none('proef') }))).outcome.kind).toBe(
      'page',
    )
    await sql`grant insert on audit.event to tw_app`.execute(t.owner)
  })
})

describe('a form that is sent twice', () => {
  test('changes once, and the second time leads to the same page', async () => {
    const row = route(async (rq) => (await write('e')(rq), redirect('/klaar')))
    const formKey = randomUUID()
    const answers = await Promise.all([run(row, { formKey }), run(row, { formKey }), run(row, { formKey })])
    expect(answers.map(({ outcome }) => outcome)).toEqual(
      Array(3).fill(expect.objectContaining({ to: '/klaar' })),
    )
    expect(await notes()).toEqual(['e'])
  })
  test('may be sent again after an error was mended', async () => {
    const formKey = randomUUID()
    let isRight = false
    const row = route(async (rq) => {
      if (!isRight) return page(() => null, {}, { status: 422 })
      await write('f')(rq)
      return redirect('/klaar')
    })
    await run(row, { formKey })
    isRight = true
    await run(row, { formKey })
    expect(await notes()).toEqual(['f'])
  })
})
