import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureNode } from './node-version.mjs'

// `npm test`, and `npm test -- src/domains/regio` for the tests of one room. This file must parse on Node 16.
// Ends with one plain line, `N passed, N failed, N skipped`; a check before the tests that fails counts as one failed.

await ensureNode()

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const require = createRequire(import.meta.url)
const folder = mkdtempSync(join(tmpdir(), 'tw-test-'))
const report = join(folder, 'report.json')

const checks = [
  { name: 'types', program: 'typescript/tsc', args: ['--noEmit'] },
  { name: 'lint', program: 'oxlint/oxlint', args: [] },
  { name: 'nothing unused', program: 'knip/knip', args: ['--no-progress', '--no-config-hints'] },
  { name: 'format', program: 'prettier/prettier', args: ['--check', '--log-level', 'warn', '.'] },
]

let counts = { passed: 0, failed: 0, skipped: [] }
for (const check of checks) {
  if (counts.failed === 0 && (await run(check)) !== 0) counts.failed = 1
}
if (counts.failed === 0) {
  const reporters = ['--reporter=default', '--reporter=json', '--outputFile.json=' + report]
  const code = await run({
    name: 'tests',
    program: 'vitest/vitest',
    args: ['run'].concat(reporters, process.argv.slice(2)),
  })
  counts = readCounts(code)
}
rmSync(folder, { recursive: true, force: true })

for (const name of counts.skipped) print('skipped: ' + name)
print(counts.passed + ' passed, ' + counts.failed + ' failed, ' + counts.skipped.length + ' skipped')
process.exitCode = counts.failed === 0 ? 0 : 1

function print(line) {
  process.stdout.write(line + '\n')
}

/** Runs a program of one of our packages with this Node; its output is ours. Resolves with the exit code. */
function run(step) {
  const start = Date.now()
  const child = spawn(process.execPath, [programOf(step.program)].concat(step.args), {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: Object.assign({}, process.env, {
      PATH: dirname(process.execPath) + pathSeparator() + process.env.PATH,
    }),
  })
  const stop = (signal) => child.kill(signal)
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  return new Promise((resolve) => {
    child.on('error', () => resolve(1))
    child.on('exit', (code) => {
      process.removeListener('SIGINT', stop)
      process.removeListener('SIGTERM', stop)
      const seconds = ((Date.now() - start) / 1000).toFixed(1)
      print((code === 0 ? 'ok' : 'FAILED') + ': ' + step.name + ' (' + seconds + ' s)')
      resolve(code === null ? 1 : code)
    })
  })
}

/** `package/program`: the file that the package names as that program. */
function programOf(name) {
  const [pack, program] = name.split('/')
  const manifest = join(root, 'node_modules', pack, 'package.json')
  const bin = require(manifest).bin
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[program])
}

function pathSeparator() {
  return process.platform === 'win32' ? ';' : ':'
}

/** What the tests said. A file that could not be read as tests counts as one failure, and so does a crash. */
function readCounts(code) {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: [] }
  const result = JSON.parse(readFileSync(report, 'utf8'))
  const tests = result.testResults.flatMap((file) => file.assertionResults)
  const named = (status) => tests.filter((test) => status.includes(test.status))
  const unread = result.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  const failed = named(['failed']).length + unread.length
  return {
    passed: named(['passed']).length,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: named(['skipped', 'pending', 'todo', 'disabled']).map((test) => test.fullName),
  }
}
