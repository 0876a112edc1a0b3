import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Pages that were looked at before, just like this, at the same width: looking again finds nothing else. */
const looked = new Set<string>()

/** Kinds of pages, by width, that were looked at before; see `rulesFor`. */
const lookedKinds = new Set<string>()

/** The page without what differs at every request. */
function withoutTokens(html: string): string {
  const kept = html.replace(/name="(_csrf|_sleutel)" value="[^"]*"/g, '')
  return createHash('sha256').update(kept).digest('base64')
}

export interface WalkOptions {
  browser: Browser
  origin: string
  width: 320 | 1280
  script: boolean
}

/**
 * Somebody walking through the site. After every step the page is looked at: axe finds nothing, nothing sticks out
 * sideways, there is one first heading, and no error page came up unasked.
 */
export async function startWalk({ browser, origin, width, script }: WalkOptions) {
  const context = await browser.newContext({ viewport: { width, height: 800 }, locale: 'nl-NL' })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  // Without script: none of ours arrives, and the site's policy forbids any in the page. Switching script off in the
  // browser would stop axe as well, which is a script itself.
  if (!script) await context.route(/\.js$/, (route) => route.abort())

  async function look(): Promise<void> {
    // With its stylesheet: a page that is looked at half-way has small targets.
    await page.waitForLoadState('load')
    const fingerprint = `${width} ${withoutTokens(await page.content())}`
    if (looked.has(fingerprint)) return
    looked.add(fingerprint)
    const { pathname } = new URL(page.url())
    expect(await findFaults(page, width), `${width} px, ${pathname}`).toEqual([])
    if (width !== 320) return
    await page.setViewportSize({ width: 1280, height: 800 })
    expect(await findFaults(page, 1280), `1280 px, ${pathname}`).toEqual([])
    await page.setViewportSize({ width, height: 800 })
  }
  const walk = {
    page,
    look,
    /** Signs in as one of the demo's cast: 'fenna', 'bram', 'yusuf', 'wil', 'roos', 'sjaan'. */
    async as(who: string) {
      await page.goto(`${origin}/demo`)
      await page.locator(`form:has(input[name="wie"][value="${who}"]) button`).click()
      await walk.sees('Dag ')
    },
    async go(path: string) {
      await page.goto(path.startsWith('http') ? path : origin + path)
      await look()
    },
    /** Presses a button or follows a link with this name; the first when there are several. */
    async press(name: string) {
      const button = page.getByRole('button', { name, exact: true })
      const target = (await button.count()) > 0 ? button : page.getByRole('link', { name, exact: true })
      await target.first().click()
      await page.waitForLoadState('load')
      await look()
    },
    async fill(label: string, value: string) {
      await page.getByLabel(label, { exact: false }).first().fill(value)
    },
    async choose(label: string, option: string) {
      await page.getByLabel(label, { exact: false }).first().selectOption({ label: option })
    },
    async tick(label: string) {
      // The label lies over the input, as for people: it is what they touch.
      await page.locator('label').getByText(label, { exact: true }).first().click()
    },
    async sees(text: string | RegExp) {
      await expect
        .poll(() => page.locator('main').innerText(), { timeout: 8000 })
        .toMatch(text instanceof RegExp ? text : escaped(text))
    },
    async doesNotSee(text: string) {
      expect(await page.locator('body').innerText()).not.toContain(text)
    },
    close: () => context.close(),
  }
  return walk
}

export type Walk = Awaited<ReturnType<typeof startWalk>>

function escaped(text: string): RegExp {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
}

/**
 * Every rule on every page at 320 px. The server does not know the width, so the wide page has the same elements and
 * colours: a kind of page gets colours once, and wide every other rule once, because other parts are hidden there.
 * Null: what axe would find was looked for before.
 */
async function rulesFor(page: Page, width: number): Promise<object | null> {
  const kind = `${width} ${new URL(page.url()).pathname.replace(/[0-9a-f-]{36}/g, ':id')} ${await page.title()}`
  const isNew = !lookedKinds.has(kind)
  lookedKinds.add(kind)
  if (width !== 320 && !isNew) return null
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  return { runOnly: tags, rules: { 'color-contrast': { enabled: width === 320 && isNew } } }
}

/** What axe and our own eye for layout find wrong with the page as it stands. */
async function findFaults(page: Page, width: number): Promise<string[]> {
  const faults: string[] = []
  const options = await rulesFor(page, width)
  if (options !== null) faults.push(...(await askAxe(page, options)))
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  if (sideways > 0) faults.push(`sticks out ${sideways} px sideways`)
  const headings = await page.locator('h1').count()
  if (headings !== 1) faults.push(`${headings} first headings`)
  return faults
}

async function askAxe(page: Page, options: object): Promise<string[]> {
  await page.evaluate(axeSource)
  return page.evaluate(async (options) => {
    const { axe } = globalThis as never as { axe: { run(context: Document, options: object): Promise<any> } }
    const { violations } = await axe.run(document, { resultTypes: ['violations'], ...options })
    return violations.map(
      (v: any) => `${v.id}: ${v.nodes.map((n: any) => n.html.slice(0, 160)).join(' | ')}`,
    ) as string[]
  }, options)
}
