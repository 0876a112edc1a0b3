import { codesOf } from '../src/domains/enquete/model/codeblad.ts'
import { handOutPartij, makePartij } from '../src/domains/enquete/store/codepartij.ts'
import { connect } from '../src/platform/database/connection.ts'
import { withClient } from '../src/platform/database/with-client.ts'
import { build } from '../src/platform/start/build.ts'
import { openDatabase } from '../src/platform/start/open-database.ts'
import { readSettings } from '../src/platform/start/settings.ts'
import type * as Server from '../src/serve.ts'
import { addProgrammaRows } from '../tests/robustness/crowded-programma.ts'
import { addRows } from '../tests/robustness/crowded.ts'
import { veenland } from '../tests/robustness/main-pages.ts'
import { bareQueries, type Statement } from './bare-queries.ts'

// Run as a process of its own, so that the CPU time it reports is that of the site alone, without who asks and without
// PostgreSQL. Without jobs: they would count along.

export interface Reading {
  /** Milliseconds of CPU that this process used since it began. */
  cpu: number
  statements: Statement[]
}

export type Question =
  | { ask: 'read' }
  | { ask: 'bare'; statements: Statement[]; times: number; personId: string | null }
  | { ask: 'codes'; aantal: number }
  | { ask: 'programma'; regios: number; peopleEach: number }
  | { ask: 'stop' }

const settings = readSettings(process.env)
const [built, database] = await Promise.all([build(), openDatabase(settings)])
const server = (await import(built.serverFile)) as typeof Server
await server.loadDemo({ ownerUrl: database.urls.ownerUrl, keys: database.keys })
await withClient(database.urls.ownerUrl, (client) => addRows(client, veenland, 1, 50))
let statements: Statement[] = []
const site = await server.serve({
  settings,
  ...database,
  clientFolder: built.clientFolder,
  withWorker: false,
  onStatement: (text, parameters) => statements.push({ text, parameters: [...parameters] }),
})

const cpuMs = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** A reading begins the next count. */
function read(): Reading {
  const reading = { cpu: cpuMs(), statements }
  statements = []
  return reading
}

async function makeCodes(aantal: number): Promise<string[]> {
  const rondeId = '00000000-0000-4000-8000-0000000000f2'
  const secret = database.keys.roundSecret(rondeId)
  const owner = connect(database.urls.ownerUrl, { max: 1 })
  const id = await makePartij(owner.db, secret, {
    rondeId,
    groep: 'ouder',
    werver: 'Meting (verzonnen)',
    aantal,
  })
  await handOutPartij(owner.db, rondeId, id)
  await owner.close()
  return codesOf(secret, id, aantal)
}

async function answer(question: Question): Promise<unknown> {
  switch (question.ask) {
    case 'read':
      return read()
    case 'bare':
      return bareQueries(database.urls.appUrl, question, cpuMs)
    case 'codes':
      return makeCodes(question.aantal)
    case 'programma':
      await withClient(database.urls.ownerUrl, (client) =>
        addProgrammaRows(client, 1, question.regios, question.peopleEach),
      )
      return true
    case 'stop':
      await site.stop()
      await database.close()
      return null
  }
}

process.on('message', (question: Question) => {
  void answer(question).then((reply) => {
    process.send!(reply ?? 'stopped')
    if (question.ask === 'stop') process.disconnect()
  })
})
process.send!(site.origin)
