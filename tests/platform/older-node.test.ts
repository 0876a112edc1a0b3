import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, expect, test } from 'vitest'

const olderNode = findOlderNode()
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tw-node-'))
  cpSync(join(import.meta.dirname, '../../bin/node-version.mjs'), join(folder, 'bin/node-version.mjs'))
  write(`console.log(process.version, process.argv.slice(2).join(' ')); process.exitCode = 7`)
})
afterEach(() => rmSync(folder, { recursive: true }))

test('Node 24 goes on at once', () => {
  expect(run(process.execPath, 'een')).toEqual({ status: 7, out: `${process.version} een`, error: '' })
})

test.skipIf(!olderNode)('an older Node says in Dutch and English what to do, and stops', () => {
  const { status, out, error } = run(olderNode!)
  expect({ status, out }).toEqual({ status: 1, out: '' })
  expect(error).toMatch(
    /^Thuiswaarts heeft Node 24 of nieuwer nodig; dit is Node \d+\..* needs Node 24 or newer;/,
  )
  expect(error.split('\n')).toHaveLength(1)
})

test.skipIf(!olderNode)(
  'an older Node goes on with the Node that was installed, same arguments, same exit code',
  () => {
    shipNode()
    expect(run(olderNode!, 'een', 'twee drie')).toEqual({
      status: 7,
      out: `${process.version} een twee drie`,
      error: '',
    })
  },
)

test.skipIf(!olderNode)(
  'an installed Node that is too old as well gives the message, not an endless loop',
  () => {
    shipNode(olderNode)
    expect(run(olderNode!)).toMatchObject({ status: 1, out: '' })
  },
)

test.skipIf(!olderNode).for(['SIGTERM', 'SIGINT'] as const)(
  '%s reaches the program behind an older Node',
  async (signal) => {
    shipNode()
    write(
      `process.on('${signal}', () => { console.log('netjes'); process.exit(0) }); console.log('klaar'); setInterval(() => {}, 1000)`,
    )
    const child = spawn(olderNode!, [join(folder, 'bin/probe.mjs')], { stdio: ['ignore', 'pipe', 'inherit'] })
    const exited = once(child, 'exit')
    const said: string[] = []
    for await (const line of createInterface(child.stdout)) {
      said.push(line)
      if (line === 'klaar') child.kill(signal)
    }
    expect(said).toEqual(['klaar', 'netjes'])
    expect((await exited)[0]).toBe(0)
  },
)

test.skipIf(!olderNode)('a program that is killed is reported as killed', async () => {
  shipNode()
  write(`process.kill(process.pid, 'SIGKILL')`)
  const child = spawn(olderNode!, [join(folder, 'bin/probe.mjs')])
  expect(await once(child, 'exit')).toEqual([null, 'SIGKILL'])
})

function write(program: string): void {
  writeFileSync(
    join(folder, 'bin/probe.mjs'),
    `import { ensureNode } from './node-version.mjs'\nawait ensureNode()\n${program}\n`,
  )
}

function run(node: string, ...args: string[]): { status: number | null; out: string; error: string } {
  const done = spawnSync(node, [join(folder, 'bin/probe.mjs'), ...args], { encoding: 'utf8' })
  return { status: done.status, out: done.stdout.trim(), error: done.stderr.trim() }
}

/** Puts a Node where `npm install` puts it. */
function shipNode(node = process.execPath): void {
  const onWindows = process.platform === 'win32'
  const name = `node-${onWindows ? 'win' : process.platform}-${process.arch}`
  const target = join(folder, 'node_modules', name, 'bin', onWindows ? 'node.exe' : 'node')
  mkdirSync(dirname(target), { recursive: true })
  symlinkSync(node, target)
}

function findOlderNode(): string | undefined {
  const found = spawnSync('which', ['-a', 'node'], { encoding: 'utf8' }).stdout?.trim().split('\n') ?? []
  return found.find((path) => {
    const version = spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout ?? ''
    const major = Number(/^v(\d+)/.exec(version)?.[1])
    return major >= 16 && major < 24
  })
}
