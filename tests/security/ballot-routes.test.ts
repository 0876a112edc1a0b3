import { afterAll, beforeAll, expect, test } from 'vitest'
import { enquete } from '../../src/domains/enquete/index.ts'
import { vragenlijst } from '../../src/domains/enquete/model/vragenlijst.ts'
import { answer, openWithCodes, setScene } from '../../src/domains/enquete/store/test-scene.ts'
import { gate } from '../../src/platform/access/index.ts'
import { systemClock } from '../../src/platform/clock/index.ts'
import type { SignIn } from '../../src/platform/people/sign-in.ts'
import { build } from '../../src/platform/start/build.ts'
import { makeApp } from '../../src/platform/web/app.ts'
import { openLive } from '../../src/platform/web/live/hub.ts'
import { openLogger } from '../../src/platform/web/logger.ts'
import { openTest, type OpenTest } from '../support/as.ts'
import { seeEverything } from './attacker.ts'

const origin = 'http://127.0.0.1:9'
/** A nonsense word that stands in no text of ours. */
const canary = 'wrompelstaart'

let t: OpenTest
let app: ReturnType<typeof makeApp>
const log: string[] = []
beforeAll(async () => {
  const [opened, built] = await Promise.all([openTest(), build()])
  t = opened
  process.env['LOG_LEVEL'] = 'trace'
  const logger = openLogger({ write: (line) => void log.push(line) })
  process.env['LOG_LEVEL'] = 'silent'
  app = makeApp({
    rooms: [enquete],
    live: openLive(t.database.appUrl),
    db: t.app,
    gate,
    clock: systemClock,
    keys: t.keys,
    origin,
    origins: [origin],
    demo: false,
    logger,
    clientFolder: built.clientFolder,
    trustProxy: false,
    readSession: async () => null,
    // Empty: who would ask it for a session gets an error.
    signInFor: () => ({}) as SignIn,
    isReady: async () => true,
  })
}, 120_000)
afterAll(() => t.close())

const responses: Response[] = []
async function send(
  path: string,
  fields?: Record<string, string>,
): Promise<{ status: number; html: string; to: string | null }> {
  const response = await app.request(`${origin}${path}`, {
    ...(fields && { method: 'POST', body: new URLSearchParams(fields) }),
    headers: { origin, cookie: 'tw.session_token=iemand; tw_csrf=iets' },
    redirect: 'manual',
  })
  responses.push(response)
  return { status: response.status, html: await response.text(), to: response.headers.get('location') }
}

/** The hidden fields of the last form on a page, as a browser sends them back. */
function hiddenIn(html: string): Record<string, string> {
  const form = html.slice(html.lastIndexOf('<form'))
  const fields = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)]
  return Object.fromEntries(fields.map(([, name = '', value = '']) => [name, value]))
}

test('somebody answers from code to thank-you, without script, and nothing remembers it but the sealed row', async () => {
  const scene = await setScene(t)
  const [code = '', second = ''] = (await openWithCodes(t, scene, { ouder: 2 }))['ouder'] ?? []
  const before = await seeEverything(t.owner)

  expect((await send('/enquete')).html).toContain('Jouw antwoordcode')
  expect((await send('/enquete', { code: 'BCDF GHJK' })).status).toBe(422)
  let page = await send('/enquete', { code: `${code.slice(0, 4).toLowerCase()} ${code.slice(4)}` })
  expect(page.html).toContain('Jouw groep is klein')
  page = await send('/enquete/invullen', { ...hiddenIn(page.html), knop: 'naar-0' })
  for (const vraag of vragenlijst('ouder')) {
    expect(page.html).toContain(vraag.tekst.nl)
    const empty = await send('/enquete/invullen', { ...hiddenIn(page.html), knop: 'verder' })
    if (vraag.soort !== 'open') expect(empty.status).toBe(422)
    const value = vraag.soort === 'open' ? canary : 'goed'
    page = await send('/enquete/invullen', {
      ...hiddenIn(page.html),
      [`v-${vraag.id}`]: value,
      knop: 'verder',
    })
  }
  expect(page.html).toContain('Kijk je antwoorden na')
  expect(page.html).toContain(canary)
  const sent = await send('/enquete/versturen', hiddenIn(page.html))
  expect([sent.status, sent.to]).toEqual([303, '/enquete/bedankt'])
  expect((await send('/enquete/bedankt')).status).toBe(200)
  expect((await send('/enquete/versturen', hiddenIn(page.html))).html).toContain('Je antwoord is al binnen')
  expect((await send('/enquete', { code })).html).toContain('Je antwoord is al binnen')

  // The page never shows the code, no answer sets a cookie, no address and no log line carries anything.
  expect(page.html).not.toContain(code)
  for (const { headers } of responses) {
    expect(headers.get('set-cookie')).toBeNull()
    expect(headers.get('cache-control')).toContain('no-store')
    expect(headers.get('referrer-policy')).toMatch(/no-referrer|same-origin/)
  }
  expect(log).toEqual([])
  const known = new Set(before.map(({ table, row }) => `${table} ${row}`))
  const added = (await seeEverything(t.owner)).filter(({ table, row }) => !known.has(`${table} ${row}`))
  expect(added.map(({ table }) => table)).toEqual([`enquete.stembus_${scene.rondeId.replaceAll('-', '')}`])
  for (const { row } of added) {
    expect(row).not.toContain(Buffer.from(canary).toString('hex'))
    expect(row).not.toContain(code)
  }
  expect(await answer(t, scene, second)).toBe('binnen')
})

test('a sealed code that was changed, an empty page and a skipped question lead to no answer', async () => {
  const scene = await setScene(t)
  const [code = ''] = (await openWithCodes(t, scene, { ouder: 1 }))['ouder'] ?? []
  const { toegang = '' } = hiddenIn((await send('/enquete', { code })).html)
  const other = (toegang.at(-5) === 'A' ? 'B' : 'A') + toegang.slice(-4)
  expect((await send('/enquete/versturen', { toegang: toegang.slice(0, -5) + other })).status).toBe(422)
  expect((await send('/enquete/invullen', {})).status).toBe(422)
  const holes = await send('/enquete/versturen', { toegang, 'v-gehoord': 'goed' })
  expect(holes.html).toContain('Kies een antwoord')
  expect((await send('/enquete/invullen')).to).toBe('/enquete')
  expect(await answer(t, scene, code)).toBe('binnen')
})

test('an open answer of 10,000 letters, emoji, script and right-to-left text is kept and refused, not lost', async () => {
  const scene = await setScene(t)
  const [code = ''] = (await openWithCodes(t, scene, { ouder: 1 }))['ouder'] ?? []
  const { toegang = '' } = hiddenIn((await send('/enquete', { code })).html)
  const vragen = vragenlijst('ouder')
  const all = Object.fromEntries(vragen.map(({ id, soort }) => [`v-${id}`, soort === 'open' ? '' : 'goed']))
  const stap = String(vragen.length - 1)
  const long = await send('/enquete/invullen', {
    ...all,
    toegang,
    stap,
    knop: 'verder',
    'v-als-eerste': 'x'.repeat(10_000),
  })
  expect([long.status, long.html.includes('x'.repeat(10_000))]).toEqual([422, true])
  const odd = 'مرحبا 👂 <script>alert(1)</script> "aanhaling"'
  const shown = await send('/enquete/invullen', {
    ...all,
    toegang,
    stap,
    knop: 'verder',
    'v-als-eerste': odd,
  })
  expect(shown.html).toContain('Kijk je antwoorden na')
  expect(shown.html).not.toContain('<script>alert')
  expect(shown.html).toContain('مرحبا 👂')
})
