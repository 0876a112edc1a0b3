import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { StartError } from './start-error.ts'

/** What a backup folder holds, by its path in that folder. */
export const DATABASE_FILE = 'base.tar.gz'
export const PASSWORD_FILE = 'postgres.wachtwoord'
export const KEYS_FOLDER = 'keys'
const MANIFEST_FILE = 'manifest.json'

const manifestShape = z.object({
  format: z.literal(1),
  madeAt: z.string(),
  /** SHA-256 of every file, so that a damaged or half-copied backup is noticed before anything is replaced. */
  files: z.record(z.string(), z.string()),
})

export async function writeManifest(folder: string, madeAt: Date): Promise<void> {
  const manifest: z.infer<typeof manifestShape> = {
    format: 1,
    madeAt: madeAt.toISOString(),
    files: await checksumsOf(folder),
  }
  writeFileSync(join(folder, MANIFEST_FILE), JSON.stringify(manifest, null, 2), { mode: 0o600, flush: true })
}

/** Refuses a folder that is no backup or is not exactly what was written. */
export async function verifyManifest(folder: string): Promise<void> {
  const path = join(folder, MANIFEST_FILE)
  if (!existsSync(path))
    throw new StartError(`${folder} is geen back-up van Thuiswaarts: ${MANIFEST_FILE} ontbreekt.`)
  const parsed = manifestShape.safeParse(parseJson(readFileSync(path, 'utf8')))
  if (!parsed.success) throw new StartError(`${path} is beschadigd of van een andere versie van Thuiswaarts.`)
  const present = await checksumsOf(folder)
  const names = new Set([...Object.keys(parsed.data.files), ...Object.keys(present)])
  const wrong = [...names].find((name) => parsed.data.files[name] !== present[name])
  if (wrong) throw new StartError(`De back-up is beschadigd: ${wrong} is niet het bestand dat is opgeslagen.`)
}

async function checksumsOf(folder: string): Promise<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name !== MANIFEST_FILE && statSync(join(folder, name)).isFile())
    .sort()
  const files: Record<string, string> = {}
  for (const name of names) files[name.replaceAll('\\', '/')] = await checksum(join(folder, name))
  return files
}

async function checksum(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
