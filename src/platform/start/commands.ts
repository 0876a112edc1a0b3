import { join } from 'node:path'
import { backup } from '../database/backup.ts'
import { restore, restoreNotice } from '../database/restore.ts'
import { projectRoot } from '../database/project-root.ts'
import { codeOf } from '../database/with-client.ts'
import { StartError } from '../database/start-error.ts'
import { appointFirst } from './appoint-first.ts'
import { bounce, readMail } from './bounce.ts'
import { chooseDataFolder, openDatabase } from './open-database.ts'
import { protectFile } from './protect-file.ts'
import { readSettings, type Settings } from './settings.ts'
import { startSite } from './start-site.ts'

interface Command {
  does: string
  run(rest: string[]): Promise<void>
}

const say = (line: string) => process.stdout.write(`${line}\n`)

export const commands: Record<string, Command> = {
  start: {
    does: 'start de site; met --leeg zonder demo',
    run: (rest) => startSite(readSettings(process.env), { empty: rest.includes('--leeg') }),
  },
  migrate: {
    does: 'werkt de database bij en stopt',
    async run() {
      const database = await openDatabase(readSettings(process.env))
      await database.close()
      say('De database is bij.')
    },
  },
  beheerder: {
    does: 'MAIL: maakt de eerste systeembeheerder en toont een code om in te loggen',
    async run([mail]) {
      if (!mail?.includes('@'))
        throw new StartError('Geef een e-mailadres: npm run thuiswaarts -- beheerder jouw@adres.nl')
      const database = await openDatabase(readSettings(process.env), { empty: true })
      try {
        say(await appointFirst(database, mail))
      } finally {
        await database.close()
      }
    },
  },
  bounce: {
    does: 'leest een teruggekomen mail van de invoer en markeert hem; voor je mailserver',
    run: () =>
      takeFromMailServer(async () => {
        const mail = await readMail(process.stdin)
        const database = await openDatabase(readSettings(process.env), { empty: true })
        try {
          say(await bounce(database, mail))
        } finally {
          await database.close()
        }
      }),
  },
  backup: {
    does: 'MAP: bewaart de ingebouwde database en de sleutels, zonder die van rondes',
    async run([to = join(projectRoot, 'data', 'backup')]) {
      const { dataFolder, keysFolder } = embeddedFolders(readSettings(process.env))
      say(`Bewaard in ${await backup({ dataFolder, keysFolder, to })}`)
    },
  },
  restore: {
    does: 'MAP [--overschrijf]: zet een back-up terug',
    async run(rest) {
      const from = rest.find((word) => !word.startsWith('--'))
      if (!from) throw new StartError('Geef de map van de back-up: npm run thuiswaarts -- restore MAP')
      const folders = embeddedFolders(readSettings(process.env), true)
      say(restoreNotice(await restore({ from, ...folders, overwrite: rest.includes('--overschrijf') })))
    },
  },
  protect: {
    does: 'BESTAND.json: zegt wat er van een ronde naar buiten mag, zonder dat iemand te vinden is',
    async run([path]) {
      const { output, error, exitCode } = path
        ? await protectFile(path)
        : {
            output: '',
            error: 'Geef een bestand: npm run thuiswaarts -- protect BESTAND.json\n',
            exitCode: 2,
          }
      process.stdout.write(output)
      process.stderr.write(error)
      process.exitCode = exitCode
    },
  },
  help: {
    does: 'toont deze lijst',
    async run() {
      for (const [name, { does }] of Object.entries(commands)) say(`${name.padEnd(10)} ${does}`)
    },
  },
}

/** "Try again later" (sysexits.h): a mail server keeps the mail and offers it again. */
const temporaryFailure = 75

async function takeFromMailServer(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    const why = error instanceof StartError ? error.message : `Dit lukt nu niet: ${codeOf(error)}`
    process.stderr.write(`${why}\n`)
    process.exit(temporaryFailure)
  }
}

/** @throws StartError for an external database: its own tools make its backups */
function embeddedFolders(settings: Settings, empty = false): { dataFolder: string; keysFolder: string } {
  if (settings.DATABASE_URL) {
    throw new StartError(
      'DATABASE_URL: een back-up van een eigen PostgreSQL maak je met pg_dump of pg_basebackup. Zie docs/operations.md.',
    )
  }
  const { folder } = chooseDataFolder(settings, empty)
  return { dataFolder: folder, keysFolder: settings.KEYS_DIR ?? join(folder, 'keys') }
}
