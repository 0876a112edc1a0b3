import { existsSync, globSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../../src/platform/database/project-root.ts'

/** Texts that exist in two languages, and where they stand. */
export interface LanguagePair {
  file: string
  nl: unknown
  en: unknown
}

/** Every `texts/nl.ts` with its `en.ts`, every `texts.ts`, and the texts that stand in a room's model. */
export async function loadLanguagePairs(): Promise<LanguagePair[]> {
  return [...(await pairsOfFiles()), ...(await pairsInside())]
}

async function pairsOfFiles(): Promise<LanguagePair[]> {
  const files = sources('src/**/texts/*nl.ts')
  return Promise.all(
    files.map(async (file) => {
      const other = file.replace(/nl\.ts$/, 'en.ts')
      if (!existsSync(join(projectRoot, other))) return { file, nl: await load(file), en: {} }
      const [nl, en] = await Promise.all([load(file), load(other)])
      return { file, nl: nl['nl'] ?? nl, en: en['en'] ?? en }
    }),
  )
}

async function pairsInside(): Promise<LanguagePair[]> {
  const files = sources('src/{ui,platform,domains}/**/{texts,model/*}.ts')
  const modules = await Promise.all(files.map(async (file) => ({ file, exports: await load(file) })))
  return modules.flatMap(({ file, exports }) => pairsWithin(exports, file))
}

function pairsWithin(value: unknown, file: string): LanguagePair[] {
  if (typeof value !== 'object' || value === null) return []
  const entries = Object.entries(value)
  const { nl, en } = value as { nl?: unknown; en?: unknown }
  if (nl !== undefined && en !== undefined) return [{ file, nl, en }]
  return entries.flatMap(([, inner]) => pairsWithin(inner, file))
}

function sources(pattern: string): string[] {
  return globSync(pattern, { cwd: projectRoot })
    .filter((file) => !file.endsWith('.test.ts'))
    .toSorted()
}

function load(file: string): Promise<Record<string, unknown>> {
  return import(join(projectRoot, file)) as Promise<Record<string, unknown>>
}
