import type * as Server from '../../serve.ts'
import { StartError } from '../database/start-error.ts'
import { build } from './build.ts'
import { openDatabase } from './open-database.ts'
import type { Settings } from './settings.ts'

const loopback = ['127.0.0.1', 'localhost', '::1']
const everyAddress = ['0.0.0.0', '::']

/** `npm start`: builds what changed, opens the database, then web and jobs, until a signal stops it. */
export async function startSite(settings: Settings, options: { empty: boolean }): Promise<void> {
  const [built, database] = await Promise.all([build(), openDatabase(settings, options)])
  try {
    checkOpenTo(settings, database.demo)
    const server = (await import(built.serverFile)) as typeof Server
    if (database.demo) await server.loadDemo({ ownerUrl: database.urls.ownerUrl, keys: database.keys })
    const site = await server.serve({ settings, ...database, clientFolder: built.clientFolder })
    process.stdout.write(welcome(site.origin, database.demo))
    await untilSignal()
    await site.stop()
  } finally {
    await database.close()
  }
}

/** A site that others can reach is no demo, and knows its address: links in mails and the check of forms hang on it. */
function checkOpenTo({ HOST, ORIGIN }: Settings, demo: boolean): void {
  if (demo && !loopback.includes(HOST)) {
    throw new StartError(
      'HOST: de demo luistert alleen op dit toestel zelf (127.0.0.1). Start een lege site met: npm start -- --leeg',
    )
  }
  if (ORIGIN === undefined && everyAddress.includes(HOST)) {
    throw new StartError(
      `ORIGIN: zet hier het adres waarop mensen de site openen. Uit HOST=${HOST} volgt dat niet.`,
    )
  }
}

function welcome(origin: string, demo: boolean): string {
  const how = demo
    ? `Dit is de demo, met verzonnen mensen. Inloggen met één klik: ${origin}/demo\nLeeg beginnen: npm start -- --leeg`
    : `Inloggen: ${origin}/inloggen\nDe eerste beheerder: npm run thuiswaarts -- beheerder jouw@adres.nl`
  return `\nThuiswaarts is open: ${origin}\n${how}\nStoppen: Ctrl+C\n\n`
}

function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}
