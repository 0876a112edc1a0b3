import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../../src/platform/database/project-root.ts'

/** Top folders that hold no source: what is installed, built or entered. The same as in .gitignore. */
const notOurs = ['.git', 'node_modules', 'build', 'data', 'keys']
const readable = /\.(tsx?|mjs|js|css|sql|md|json|ya?ml|toml|svg|html)$|^[^.]+$|\/[^./]+$/

/** The text files that belong to the project, as paths from its root. Works without git, as in an unpacked archive. */
export function ownFiles(): string[] {
  return readdirSync(projectRoot)
    .filter((name) => !notOurs.includes(name))
    .flatMap((name) => filesUnder(name))
    .filter((path) => readable.test(path))
    .toSorted()
}

function filesUnder(path: string): string[] {
  try {
    const inside = readdirSync(join(projectRoot, path), { recursive: true, withFileTypes: true })
    return inside
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(projectRoot.length).replace(/^\//, ''))
  } catch (error) {
    // A file in the root itself.
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return [path]
    throw error
  }
}

export function contentOf(path: string): string {
  return readFileSync(join(projectRoot, path), 'utf8')
}
