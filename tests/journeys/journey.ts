import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { launchChromium } from '../support/chromium.ts'
import { openSite, type OpenSite } from '../support/site.ts'
import { startWalk, type Walk } from '../support/walk.ts'

export interface Travel {
  walk: Walk
  site: OpenSite
  /** 320 or 1280; for texts that must differ between the two runs on one database. */
  width: number
}

interface JourneyOptions {
  /** With script too, where the page has an island. */
  script?: boolean
}

/** Journeys of one file share a site; every journey is walked on a phone and on a wide screen, without script. */
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
      for (const width of [320, 1280] as const) {
        test(`${name} (${width} px${script ? ', with script' : ''})`, { timeout: 90_000 }, async () => {
          const walk = await startWalk({ browser, origin: site.origin, width, script })
          try {
            await steps({ walk, site, width })
          } finally {
            await walk.close()
          }
        })
      }
    })
  })
}
