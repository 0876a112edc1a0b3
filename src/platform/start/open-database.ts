import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { checkLogins } from '../database/login-check.ts'
import type { LoginUrls } from '../database/login-kinds.ts'
import { prepareLogins } from '../database/logins.ts'
import { migrate } from '../database/migrate.ts'
import { withClient } from '../database/with-client.ts'
import { projectRoot } from '../database/project-root.ts'
import { startEmbedded } from '../database/embedded/start-embedded.ts'
import { prepareQueue } from '../jobs/prepare-queue.ts'
import { openKeys, type Keys } from '../keys/index.ts'
import type { Settings } from './settings.ts'

export interface OpenDatabase {
  urls: { ownerUrl: string } & LoginUrls
  keys: Keys
  /** The embedded database of the demo, with invented people only. */
  demo: boolean
  close(): Promise<void>
}

/**
 * Where the data live: `DATABASE_URL`; otherwise an embedded server on data/echt when that was ever made (or is asked
 * for with --leeg), and else on data/demo.
 */
export function chooseDataFolder(settings: Settings, empty: boolean): { folder: string; demo: boolean } {
  const data = settings.DATA_DIR ?? join(projectRoot, 'data')
  const real = join(data, 'echt')
  // A database was made there; a folder with keys alone belongs to DATABASE_URL.
  const demo = !settings.DATABASE_URL && !empty && !existsSync(join(real, 'postgres'))
  return { folder: demo ? join(data, 'demo') : real, demo }
}

/** A migrated database with its four logins checked, and the keys that belong to it. */
export async function openDatabase(
  settings: Settings,
  options: { empty?: boolean } = {},
): Promise<OpenDatabase> {
  const { folder, demo } = chooseDataFolder(settings, options.empty ?? false)
  const keysFolder = settings.KEYS_DIR ?? join(folder, 'keys')
  mkdirSync(folder, { recursive: true })
  const embedded = settings.DATABASE_URL ? null : await startEmbedded({ dataFolder: folder })
  try {
    const ownerUrl = settings.DATABASE_URL ?? embedded!.url
    const keys = openKeys(keysFolder)
    const logins = await prepareLogins({
      ownerUrl,
      keys,
      appUrl: settings.DATABASE_APP_URL,
      authUrl: settings.DATABASE_AUTH_URL,
      workerUrl: settings.DATABASE_WORKER_URL,
    })
    await migrate(ownerUrl)
    await prepareQueue(ownerUrl)
    const urls = { ownerUrl, ...logins }
    await checkLogins(urls)
    // A backup of the demo stays a demo, wherever it was put back.
    return {
      urls,
      keys,
      demo: demo || (embedded !== null && (await holdsDemo(ownerUrl))),
      close: async () => embedded?.stop(),
    }
  } catch (error) {
    await embedded?.stop()
    throw error
  }
}

async function holdsDemo(ownerUrl: string): Promise<boolean> {
  return withClient(ownerUrl, async (client) => {
    const { rows } = await client.query<{ loaded: boolean }>(
      'select exists (select 1 from demo.loaded) as loaded',
    )
    return rows[0]!.loaded
  })
}
