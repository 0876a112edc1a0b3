import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { launchChromium } from '../support/chromium.ts'
import { openSite, type OpenSite } from '../support/site.ts'
import { startWalk, type Walk } from '../support/walk.ts'

export interface Travel {
  walk: Walk
  site: OpenSite
  /** The width at which it is walked, in px. */
  width: number
}

/** Width of the phone, in px. */
const phone = 320

interface JourneyOptions {
  /** With script too, where the page has an island. */
  script?: boolean
}

/**
 * Journeys of one file share a site. Every journey is walked on a phone, without script, and every page on the way is
 * also looked at on a wide screen.
 */
export function journeys(
  title: string,
  tell: (
    journey: (name: string, steps: (travel: Travel) => Promise<void>, options?: JourneyOptions) => void,
  ) => void,
): void {
  describe(title, () => {
    let site: OpenSite
    let browser: Browser
    beforeAll(async () => {
      ;[site, browser] = await Promise.all([openSite(), launchChromium()])
    }, 120_000)
    afterAll(async () => {
      await browser?.close()
      await site?.close()
    })
    tell((name, steps, { script = false } = {}) => {
      test(`${name}${script ? ' (with script)' : ''}`, { timeout: 90_000 }, async () => {
        const walk = await startWalk({ browser, origin: site.origin, width: phone, script })
        try {
          await steps({ walk, site, width: phone })
        } finally {
          await walk.close()
        }
      })
    })
  })
}
