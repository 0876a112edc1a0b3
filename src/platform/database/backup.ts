import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { copyKeys } from '../keys/copy-keys.ts'
import { DATABASE_FILE, KEYS_FOLDER, PASSWORD_FILE, writeManifest } from './backup-manifest.ts'
import { placesIn } from './embedded/places.ts'
import { startEmbedded } from './embedded/start-embedded.ts'
import { StartError } from './start-error.ts'
import { withClient } from './with-client.ts'

/**
 * Copies the embedded database and the keys to a new folder under `to`, and returns that folder. Thuiswaarts may run
 * meanwhile. The keys of rounds are left out: a backup must not open answers that were promised to be unreadable
 * before closing.
 */
export async function backup(options: {
  dataFolder: string
  keysFolder: string
  to: string
  now?: Date
}): Promise<string> {
  const { dataFolder, keysFolder, now = new Date() } = options
  const places = placesIn(dataFolder)
  if (!existsSync(places.cluster))
    throw new StartError(`In ${places.folder} staat geen database om te bewaren.`)
  const folder = join(resolve(options.to), `thuiswaarts-backup-${stamp(now)}`)
  if (existsSync(folder))
    throw new StartError(`${folder} bestaat al: wacht een minuut of kies een andere map.`)
  const draft = `${folder}.onvolledig`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true, mode: 0o700 })
  try {
    await copyDatabase(dataFolder, draft)
    copyFileSync(places.password, join(draft, PASSWORD_FILE))
    copyKeys(keysFolder, join(draft, KEYS_FOLDER))
    await writeManifest(draft, now)
    renameSync(draft, folder)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    throw error
  }
  return folder
}

async function copyDatabase(dataFolder: string, draft: string): Promise<void> {
  const server = await startEmbedded({ dataFolder })
  try {
    await writeBaseBackup(server.url, draft)
  } finally {
    await server.stop()
  }
}

/**
 * The server writes the archive itself (PostgreSQL docs, 54.4: BASE_BACKUP with target 'server'), complete with the
 * log that was written meanwhile. The temporary slot keeps that log until the connection ends. These commands are no SQL and must be in capitals.
 */
async function writeBaseBackup(url: string, draft: string): Promise<void> {
  const target = join(draft, 'base')
  await withClient(`${url}?replication=true`, async (client) => {
    await client.query('CREATE_REPLICATION_SLOT thuiswaarts_backup TEMPORARY PHYSICAL RESERVE_WAL')
    await client.query(
      `BASE_BACKUP (LABEL 'thuiswaarts', CHECKPOINT 'fast', WAL true, MANIFEST 'no', COMPRESSION 'gzip',
        TARGET 'server', TARGET_DETAIL ${client.escapeLiteral(target)})`,
    )
  })
  renameSync(join(target, 'base.tar.gz'), join(draft, DATABASE_FILE))
  rmSync(target, { recursive: true })
}

/** 20261122-2148, on the clock of the people who run it. */
function stamp(now: Date): string {
  const local = now.toLocaleString('sv-SE', { timeZone: 'Europe/Amsterdam' })
  return local.slice(0, 16).replaceAll(/[-:]/g, '').replace(' ', '-')
}
