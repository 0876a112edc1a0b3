import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Copies the keys that last; those of rounds stay where they are (see round-keys.ts). */
export function copyKeys(from: string, to: string): void {
  mkdirSync(to, { recursive: true, mode: 0o700 })
  for (const name of lastingKeys(from)) copyFileSync(join(from, name), join(to, name))
}

/** File names of the keys that a backup holds. */
export function lastingKeys(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.key') && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
}
