import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Addresses of the built files. Their names carry a hash of the content, so browsers keep them for a year. */
export interface Assets {
  css: string
  icon: string
  island(name: string): string | null
}

interface Built {
  [source: string]: { file: string; name?: string; css?: string[] }
}

/** Reads Vite's list of what it built. `folder` is build/client. */
export function openAssets(folder: string): Assets {
  const list = join(folder, '.vite/manifest.json')
  if (!existsSync(list)) return { css: '/assets/styles.css', icon: '/assets/icon.svg', island: () => null }
  const built = JSON.parse(readFileSync(list, 'utf8')) as Built
  const css = Object.values(built).find((entry) => entry.file.endsWith('.css'))
  const islands = new Map<string, string>()
  for (const [source, entry] of Object.entries(built)) {
    const name = /islands\/([^/]+)\.tsx$/.exec(source)?.[1]
    if (name) islands.set(name, `/${entry.file}`)
  }
  return { css: `/${css?.file ?? ''}`, icon: '/icon.svg', island: (name) => islands.get(name) ?? null }
}
