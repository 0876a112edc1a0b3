import { serve as listen } from '@hono/node-server'
import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { action, anyone, gate, visitor } from '../../src/platform/access/index.ts'
import { none } from '../../src/platform/audit/index.ts'
import { systemClock } from '../../src/platform/clock/index.ts'
import { freePort } from '../../src/platform/database/embedded/free-port.ts'
import type { SignIn } from '../../src/platform/people/sign-in.ts'
import { build, type Built } from '../../src/platform/start/build.ts'
import { makeApp } from '../../src/platform/web/app.ts'
import { get, page, post, redirect, type Room } from '../../src/platform/web/index.ts'
import { openLive } from '../../src/platform/web/live/hub.ts'
import { nudge } from '../../src/platform/web/live/nudge.ts'
import { openLogger } from '../../src/platform/web/logger.ts'
import { Button, Details, Form, Heading, Link, Live, List, TextField } from '../../src/ui/index.ts'
import { openTest, type OpenTest } from '../support/as.ts'
import { launchChromium } from '../support/chromium.ts'

const notes: string[] = []
const meekijken = action('proef:meekijken', anyone)
const row = { action: meekijken, event: none('proef'), title: () => 'Notities' }

function Notes() {
  return (
    <>
      <Heading level={1}>Notities</Heading>
      <Live href="/notities/live">
        <List
          items={notes.map((note) => (
            <Link key={note} href={`/notities#${note}`}>
              {note}
            </Link>
          ))}
        />
        <Details summary="Uitleg">Zo werkt het.</Details>
        <Form action="/notities">
          <TextField name="tekst" label="Nieuwe notitie" />
          <Button>Bewaar</Button>
        </Form>
      </Live>
    </>
  )
}

/** A room with one page that follows what others write. */
const room: Room = {
  name: 'notities',
  routes: [
    get('/notities', { ...row, handle: async () => page(Notes, {}) }),
    post('/notities', {
      ...row,
      async handle(rq) {
        notes.unshift(rq.form.text('tekst'))
        await rq.nudge('/notities/live')
        return redirect('/notities')
      },
    }),
  ],
  live: [{ path: '/notities/live', action: meekijken }],
}

let t: OpenTest
let built: Built
let browser: Browser
let site: { origin: string; stop(): Promise<void> }

async function openSite() {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const live = openLive(t.database.appUrl)
  const app = makeApp({
    rooms: [room],
    live,
    db: t.app,
    gate,
    clock: systemClock,
    keys: t.keys,
    origin,
    origins: [origin],
    demo: false,
    logger: openLogger(),
    clientFolder: built.clientFolder,
    trustProxy: false,
    readSession: async () => null,
    signInFor: () => ({}) as SignIn,
    isReady: async () => true,
  })
  const server = listen({ fetch: app.fetch, port, hostname: '127.0.0.1' }) as Server
  return {
    origin,
    async stop() {
      await live.close()
      await new Promise((closed) => server.close(closed))
    },
  }
}

beforeAll(async () => {
  ;[t, built, browser] = await Promise.all([openTest(), build(), launchChromium()])
  site = await openSite()
}, 120_000)
beforeEach(() => {
  notes.splice(0, notes.length, 'eerste')
})
afterAll(async () => {
  await browser?.close()
  // Would wait for ever for the pages that still listen if these were not ended first.
  await site?.stop()
  await t?.close()
})

/** What somebody else writes meanwhile. */
async function write(note: string): Promise<void> {
  notes.unshift(note)
  await t.as(visitor, (db) => nudge(db, '/notities/live'))
}

async function open(options: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
  const tab = await (await browser.newContext(options)).newPage()
  const listening = options.javaScriptEnabled === false ? null : tab.waitForResponse(/\/notities\/live$/)
  await tab.goto(`${site.origin}/notities`)
  await listening
  return tab
}

const shown = (tab: Page) => tab.locator('[data-live] li a').allInnerTexts()

describe('a page that follows what others write', () => {
  test('shows it soon, keeps the focus where it was, and what was unfolded stays open', async () => {
    const tab = await open()
    await tab.getByText('Uitleg').click()
    await tab.getByRole('link', { name: 'eerste' }).focus()
    await write('tweede')
    await expect.poll(() => shown(tab), { timeout: 10_000 }).toEqual(['tweede', 'eerste'])
    expect(await tab.evaluate(() => document.activeElement?.textContent)).toBe('eerste')
    expect(await tab.getByText('Zo werkt het.').isVisible()).toBe(true)
    await tab.context().close()
  })

  test('shows what somebody else sent with a form, without script', async () => {
    const [tab, other] = await Promise.all([open(), open({ javaScriptEnabled: false })])
    await other.getByLabel('Nieuwe notitie').fill('van een ander')
    await other.getByRole('button', { name: 'Bewaar' }).click()
    expect(await shown(other)).toEqual(['van een ander', 'eerste'])
    await expect.poll(() => shown(tab), { timeout: 10_000 }).toEqual(['van een ander', 'eerste'])
    await Promise.all([tab.context().close(), other.context().close()])
  })

  test('waits while somebody types, and loses no word', async () => {
    const tab = await open()
    await tab.getByLabel('Nieuwe notitie').fill('half getyp')
    await write('tweede')
    await tab.waitForTimeout(1500)
    expect(await tab.getByLabel('Nieuwe notitie').inputValue()).toBe('half getyp')
    expect(await shown(tab)).toEqual(['eerste'])
    await tab.getByLabel('Nieuwe notitie').fill('')
    await tab.getByRole('heading', { level: 1 }).click()
    await expect.poll(() => shown(tab), { timeout: 10_000 }).toEqual(['tweede', 'eerste'])
    await tab.context().close()
  })

  test('rests when asked to, and shows what was missed afterwards', async () => {
    const tab = await open()
    await tab.getByRole('button', { name: 'Niet meer vanzelf bijwerken' }).click()
    await write('tweede')
    await tab.waitForTimeout(1500)
    expect(await shown(tab)).toEqual(['eerste'])
    await tab.getByRole('button', { name: 'Weer vanzelf bijwerken' }).click()
    await expect.poll(() => shown(tab), { timeout: 10_000 }).toEqual(['tweede', 'eerste'])
    await tab.context().close()
  })

  test('stands still without script, and shows no button that does nothing', async () => {
    const tab = await open({ javaScriptEnabled: false })
    expect(await shown(tab)).toEqual(['eerste'])
    expect(await tab.getByRole('button', { name: /bijwerken/ }).count()).toBe(0)
    await tab.context().close()
  })

  test('does not hold up a site that stops', async () => {
    const tab = await open()
    await site.stop()
    site = await openSite()
    await tab.context().close()
  })
})

test('the script of the page stays within its budget of 25 kB', () => {
  const manifest = JSON.parse(
    readFileSync(join(built.clientFolder, '.vite/manifest.json'), 'utf8'),
  ) as Record<string, { file: string; imports?: string[] }>
  const island = manifest['src/ui/live/islands/live.tsx']!
  const files = [island.file, ...(island.imports ?? []).map((name) => manifest[name]!.file)]
  const bytes = files.map((file) => gzipSync(readFileSync(join(built.clientFolder, file))).byteLength)
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(25 * 1024)
})
