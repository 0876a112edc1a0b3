import { spawn } from 'node:child_process'
import { copyFileSync, createReadStream, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { copyKeys, lastingKeys } from '../keys/copy-keys.ts'
import { openKeys } from '../keys/keys.ts'
import { DATABASE_FILE, KEYS_FOLDER, PASSWORD_FILE, verifyManifest } from './backup-manifest.ts'
import { placesIn } from './embedded/places.ts'
import type { Places } from './embedded/places.ts'
import { startEmbedded, whileStopped } from './embedded/start-embedded.ts'
import { findOpenRounds } from './open-rounds.ts'
import { StartError } from './start-error.ts'
import { withClient } from './with-client.ts'

type Restored = {
  /** Rounds that were open when the backup was made and whose answers nobody can open any more; null when unknown. */
  lostRounds: number | null
}

/**
 * Puts a backup back. It is unpacked, started and asked something beside the present data first; only when that works
 * does it take the place of what was there. Keys of rounds that are still on this machine stay.
 */
export async function restore(options: {
  from: string
  dataFolder: string
  keysFolder: string
  overwrite: boolean
}): Promise<Restored> {
  const { dataFolder, keysFolder, overwrite } = options
  const from = resolve(options.from)
  await verifyManifest(from)
  return whileStopped(dataFolder, async (places) => {
    const occupied = existsSync(places.cluster)
      ? places.cluster
      : lastingKeys(keysFolder).length > 0 && keysFolder
    if (occupied && !overwrite) {
      throw new StartError(
        `In ${occupied} staat al iets. Met --overschrijf komt de back-up daarvoor in de plaats.`,
      )
    }
    const trial = placesIn(join(places.folder, 'herstel'))
    try {
      const openRounds = await unpackAndTry(from, trial)
      replace(places, trial)
      copyKeys(join(from, KEYS_FOLDER), keysFolder)
      const keys = openKeys(keysFolder)
      return { lostRounds: openRounds && openRounds.filter((id) => !keys.hasRoundKey(id)).length }
    } finally {
      rmSync(trial.folder, { recursive: true, force: true })
    }
  })
}

/** What the person who restored must know. */
export function restoreNotice({ lostRounds }: Restored): string {
  const why =
    'De sleutels van open rondes staan in geen enkele back-up, zodat niemand de antwoorden eruit kan halen.'
  if (lostRounds === 0) return 'De back-up is teruggezet. Er zijn geen antwoorden van open rondes verloren.'
  if (lostRounds === null) {
    return `De back-up is teruggezet. Was er een ronde open? Dan zijn de antwoorden van die ronde verloren. ${why}`
  }
  const rounds = lostRounds === 1 ? '1 open ronde' : `${lostRounds} open rondes`
  return `De back-up is teruggezet. De antwoorden van ${rounds} zijn verloren. ${why} Vraag de mensen om opnieuw te antwoorden.`
}

async function unpackAndTry(from: string, trial: Places): Promise<string[] | null> {
  rmSync(trial.cluster, { recursive: true, force: true })
  mkdirSync(trial.cluster, { mode: 0o700 })
  copyFileSync(join(from, PASSWORD_FILE), trial.password)
  await unpack(join(from, DATABASE_FILE), trial.cluster)
  const server = await startEmbedded({ dataFolder: trial.folder })
  try {
    return await withClient(server.url, findOpenRounds)
  } finally {
    await server.stop()
  }
}

async function unpack(archive: string, folder: string): Promise<void> {
  const tar = spawn('tar', ['-x', '-f', '-', '-C', folder, '--no-same-owner'], {
    stdio: ['pipe', 'ignore', 'pipe'],
  })
  let said = ''
  tar.stderr.on('data', (chunk) => (said += String(chunk)))
  const ended = new Promise<void>((done, failed) => {
    tar.on('error', () =>
      failed(new StartError('Het programma tar ontbreekt; dat is nodig om een back-up uit te pakken.')),
    )
    tar.on('close', (code) =>
      code === 0 ? done() : failed(new StartError(`Uitpakken lukt niet: ${said.trim()}`)),
    )
  })
  await Promise.all([pipeline(createReadStream(archive), createGunzip(), tar.stdin), ended])
}

function replace(places: Places, trial: Places): void {
  const former = join(trial.folder, 'vorig')
  const present = existsSync(places.cluster)
  if (present) renameSync(places.cluster, former)
  try {
    renameSync(trial.cluster, places.cluster)
    renameSync(trial.password, places.password)
  } catch (error) {
    if (present && !existsSync(places.cluster)) renameSync(former, places.cluster)
    throw error
  }
}
