import { serve as listen } from '@hono/node-server'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { action, anyone, gate, type PersonId } from '../../src/platform/access/index.ts'
import { none } from '../../src/platform/audit/index.ts'
import { systemClock } from '../../src/platform/clock/index.ts'
import { freePort } from '../../src/platform/database/embedded/free-port.ts'
import type { SignIn } from '../../src/platform/people/sign-in.ts'
import { makeApp } from '../../src/platform/web/app.ts'
import { get, page, post, redirect } from '../../src/platform/web/index.ts'
import { openLive } from '../../src/platform/web/live/hub.ts'
import { openLogger } from '../../src/platform/web/logger.ts'
import { Button, FileField, Form, Heading } from '../../src/ui/index.ts'
import { openTest, type OpenTest } from '../support/as.ts'
import { launchChromium } from '../support/chromium.ts'

function FotoPage() {
  return (
    <>
      <Heading level={1}>Foto’s</Heading>
      <Form action="/foto" upload>
        <FileField name="foto" label="Foto van de flap" />
        <Button>Stuur</Button>
      </Form>
    </>
  )
}

const row = { action: action('proef:foto', anyone), event: none('proef'), title: () => 'Foto’s' }
const sizes: (number | undefined)[] = []
const routes = [
  get('/foto', { ...row, handle: async () => page(FotoPage, {}) }),
  post('/foto', {
    ...row,
    upload: { maxBytes: 10 * 1024 * 1024 },
    async handle(rq) {
      sizes.push(rq.form.file('foto')?.bytes.byteLength)
      return redirect('/foto', 'Ontvangen.')
    },
  }),
]

const folder = mkdtempSync(join(tmpdir(), 'tw-photo-'))
let t: OpenTest
let browser: Browser
let server: Server
let origin: string
beforeAll(async () => {
  ;[t, browser] = await Promise.all([openTest(), launchChromium()])
  const port = await freePort()
  origin = `http://127.0.0.1:${port}`
  const app = makeApp({
    rooms: [{ name: 'foto', routes }],
    live: openLive(t.database.appUrl),
    db: t.app,
    gate,
    clock: systemClock,
    keys: t.keys,
    origin,
    origins: [origin],
    demo: false,
    logger: openLogger(),
    clientFolder: import.meta.dirname,
    trustProxy: false,
    readSession: async () => ({
      personId: '00000000-0000-4000-8000-0000000000d1' as PersonId,
      name: 'Fenna',
    }),
    signInFor: () => ({}) as SignIn,
    isReady: async () => true,
  })
  server = listen({ fetch: app.fetch, port, hostname: '127.0.0.1' }) as Server
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await new Promise((closed) => server?.close(closed))
  await t?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Sends a file of this many megabytes with a real browser, without script. */
async function send(megabytes: number): Promise<string> {
  const context = await browser.newContext({ javaScriptEnabled: false })
  await context.addCookies([{ name: 'tw.session_token', value: 'x', url: origin }])
  const tab = await context.newPage()
  await tab.goto(`${origin}/foto`)
  const photo = join(folder, `flap-${megabytes}.jpg`)
  writeFileSync(photo, Buffer.alloc(megabytes * 1024 * 1024))
  await tab.getByLabel('Foto van de flap').setInputFiles(photo)
  await tab.getByRole('button', { name: 'Stuur' }).click()
  const text = await tab.locator('main').innerText()
  await context.close()
  return text
}

test('a photo of ten megabytes comes through', async () => {
  expect(await send(10)).toContain('Foto’s')
  expect(sizes).toEqual([10 * 1024 * 1024])
})

test('of one that is far too large the browser shows what to do, and not that the connection broke', async () => {
  expect(await send(40)).toContain('Dit bestand is te groot')
})
