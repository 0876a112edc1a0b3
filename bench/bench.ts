import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../src/platform/database/embedded/free-port.ts'
import { startEmbedded } from '../src/platform/database/embedded/start-embedded.ts'
import { withClient } from '../src/platform/database/with-client.ts'
import { build } from '../src/platform/start/build.ts'
import { measureChoosing } from './choosing.ts'
import { measurePersonalData } from './personal-data.ts'
import { timeToFirstPage } from './first-page.ts'
import { openMeasuredSite } from './measured-site.ts'
import { measurePages } from './pages.ts'
import { measureProgramma } from './programma.ts'
import { measureResponse } from './response.ts'
import { print, printTable } from './table.ts'

/** Requests per measurement. */
const times = 200

const folder = mkdtempSync(join(tmpdir(), 'tw-bench-'))
const environment = {
  DATA_DIR: join(folder, 'data'),
  KEYS_DIR: join(folder, 'keys'),
  PORT: String(await freePort()),
  LOG_LEVEL: 'silent',
}
try {
  await printMachine()
  measureChoosing()
  measurePersonalData()
  await printStart()
  const site = await openMeasuredSite(environment)
  try {
    await measurePages(site, times)
    await measureResponse(site, times)
    await measureProgramma(site, times)
  } finally {
    await site.stop()
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function printMachine(): Promise<void> {
  const server = await startEmbedded({ dataFolder: join(folder, 'version'), throwAway: true })
  const { rows } = await withClient(server.url, (client) =>
    client.query<{ version: string }>("select current_setting('server_version') as version"),
  )
  await server.stop()
  const processors = cpus()
  printTable(
    ['machine', ''],
    [
      ['processor', `${processors.length} x ${processors[0]?.model ?? 'unknown'}`],
      [
        'load when this began (1, 5, 15 min)',
        loadavg()
          .map((load) => load.toFixed(1))
          .join(', '),
      ],
      ['Node', process.versions.node],
      ['PostgreSQL', rows[0]!.version],
      ['system', `${process.platform} ${process.arch}`],
    ],
  )
}

async function printStart(): Promise<void> {
  // Building is not starting: `npm start` does it once after every change.
  const began = performance.now()
  await build()
  const building = performance.now() - began
  const empty = await timeToFirstPage(environment)
  const existing = await timeToFirstPage(environment)
  printTable(
    ['from the command to the first page', 'ms'],
    [
      ['building, when something changed (else nothing)', Math.round(building)],
      ['with an empty data folder, demo loaded', Math.round(empty)],
      ['with an existing data folder', Math.round(existing)],
    ],
  )
  print(
    `Below: ${times} requests one after the other, after 20 to warm up. Demo data and 50 rows more of everything.\n`,
  )
}
