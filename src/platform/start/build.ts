import { createHash } from 'node:crypto'
import {
  existsSync,
  globSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  mkdirSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { build as viteBuild, type InlineConfig } from 'vite'
import { projectRoot } from '../database/project-root.ts'

export interface Built {
  /** Stylesheet, fonts and islands, with the list of what is where. */
  clientFolder: string
  /** The server as plain JavaScript: pages are .tsx, which Node does not run. */
  serverFile: string
}

const buildFolder = join(projectRoot, 'build')

/** The same sources give the same name, so a start without changes builds nothing. */
function nameOfSources(): string {
  const hash = createHash('sha256')
  const files = [...globSync('src/**/*.{ts,tsx,css,svg}', { cwd: projectRoot }), 'package-lock.json'].sort()
  for (const file of files) {
    const { mtimeMs, size } = statSync(join(projectRoot, file))
    hash.update(`${file} ${mtimeMs} ${size}\n`)
  }
  return hash.digest('hex').slice(0, 16)
}

/**
 * Builds server and browser files, or finds them built. Two starts at once each build in a folder of their own; the
 * first to finish gives it its name.
 */
export async function build(): Promise<Built> {
  // What is built runs with React's fast half: without this a page costs five to ten times as much.
  process.env['NODE_ENV'] ??= 'production'
  const folder = join(buildFolder, nameOfSources())
  if (!existsSync(folder)) {
    mkdirSync(buildFolder, { recursive: true })
    const temporary = mkdtempSync(join(buildFolder, 'bezig-'))
    try {
      await viteBuild(clientConfig(join(temporary, 'client')))
      await viteBuild(serverConfig(join(temporary, 'server')))
      renameSync(temporary, folder)
    } catch (error) {
      rmSync(temporary, { recursive: true, force: true })
      if (!existsSync(folder)) throw error
    }
    removeOlder(folder)
  }
  return { clientFolder: join(folder, 'client'), serverFile: join(folder, 'server/serve.js') }
}

function removeOlder(current: string): void {
  const hourAgo = Date.now() - 3_600_000
  for (const name of readdirSync(buildFolder)) {
    const path = join(buildFolder, name)
    if (path !== current && statSync(path).mtimeMs < hourAgo) rmSync(path, { recursive: true, force: true })
  }
}

/** The same files whoever builds them: tests build too, and vite would write other code there. */
const oxc: NonNullable<InlineConfig['oxc']> = { jsx: { runtime: 'automatic', development: false } }

function clientConfig(outDir: string): InlineConfig {
  const islands = globSync('src/{domains,ui}/*/islands/*.tsx', { cwd: projectRoot })
  const input = Object.fromEntries(islands.map((file) => [basename(file, '.tsx'), join(projectRoot, file)]))
  return {
    root: projectRoot,
    configFile: false,
    logLevel: 'warn',
    oxc,
    publicDir: join(projectRoot, 'src/ui/theme/public'),
    // React in the browser is preact: 7 kB compressed instead of 68, and it takes over React's HTML.
    resolve: {
      alias: {
        react: 'preact/compat',
        'react-dom': 'preact/compat',
        'react-dom/client': 'preact/compat/client',
        'react/jsx-runtime': 'preact/jsx-runtime',
      },
    },
    build: {
      outDir,
      manifest: true,
      assetsInlineLimit: 0,
      cssCodeSplit: true,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: { ...input, styles: join(projectRoot, 'src/ui/theme/styles.css') } },
    },
  }
}

function serverConfig(outDir: string): InlineConfig {
  return {
    root: projectRoot,
    configFile: false,
    logLevel: 'warn',
    oxc,
    publicDir: false,
    build: {
      outDir,
      ssr: true,
      target: 'node24',
      minify: false,
      rolldownOptions: { input: join(projectRoot, 'src/serve.ts'), output: { entryFileNames: 'serve.js' } },
    },
  }
}
