import { existsSync } from 'node:fs'
import chromiumFromPackage from '@sparticuz/chromium'
import { chromium, type Browser } from 'playwright-core'

const places = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The system's Chromium, or the one that the package @sparticuz/chromium brings along (Linux, x64). */
export async function launchChromium(): Promise<Browser> {
  const found = places.find((place) => place !== undefined && existsSync(place))
  const quiet = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-dev-shm-usage',
  ]
  if (found) return chromium.launch({ executablePath: found, args: quiet })
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'Geen Chromium gevonden. Installeer Chromium of Chrome, of geef de plek in CHROMIUM_PATH.',
    )
  }
  const executablePath = await chromiumFromPackage.executablePath()
  return chromium.launch({ executablePath, args: [...chromiumFromPackage.args, ...quiet] })
}
