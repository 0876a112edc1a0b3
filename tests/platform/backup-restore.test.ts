import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { backup } from '../../src/platform/database/backup.ts'
import { startEmbedded } from '../../src/platform/database/embedded/start-embedded.ts'
import type { EmbeddedServer } from '../../src/platform/database/embedded/start-embedded.ts'
import { restore, restoreNotice } from '../../src/platform/database/restore.ts'
import { withClient } from '../../src/platform/database/with-client.ts'
import { openKeys } from '../../src/platform/keys/keys.ts'

let folder: string
let dataFolder: string
let keysFolder: string
let saved: string
let sealed: Buffer
let acknowledged = 0

// A database in use: somebody writes while the backup is made.
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tw-backup-'))
  dataFolder = join(folder, 'data')
  keysFolder = join(dataFolder, 'keys')
  const keys = openKeys(keysFolder)
  sealed = keys.seal('proef', 'bewaard')
  keys.createRoundKey('ronde-open')
  keys.createRoundKey('ronde-blijft')
  const server = await startEmbedded({ dataFolder })
  await query(
    server,
    `create schema enquete;
     create table enquete.ronde (id text primary key, stand text not null);
     insert into enquete.ronde values ('ronde-open', 'open'), ('ronde-blijft', 'open'), ('ronde-dicht', 'gesloten');
     create table gedicht as select n, repeat(md5(n::text), 20) as regel from generate_series(1, 20000) n;
     create table teller (n int)`,
  )
  const writing = new AbortController()
  const writer = keepWriting(server, writing.signal)
  saved = await backup({
    dataFolder,
    keysFolder,
    to: join(folder, 'backups'),
    now: new Date('2026-11-22T20:48:00Z'),
  })
  writing.abort()
  acknowledged = await writer
  await server.stop()
})
afterAll(() => rmSync(folder, { recursive: true }))

test('a backup is one folder, for our eyes only, without the keys of rounds', () => {
  expect(saved).toBe(join(folder, 'backups', 'thuiswaarts-backup-20261122-2148'))
  expect(readdirSync(saved).sort()).toEqual(['base.tar.gz', 'keys', 'manifest.json', 'postgres.wachtwoord'])
  expect(readdirSync(join(saved, 'keys'))).toEqual(['proef.key'])
  for (const name of readdirSync(saved)) expect(statSync(join(saved, name)).mode & 0o077).toBe(0)
  expect(statSync(saved).mode & 0o777).toBe(0o700)
})

test('restored on an empty machine, everything up to the backup is there and sealed text opens', async () => {
  const elsewhere = join(folder, 'elders')
  const restored = await restore({
    from: saved,
    dataFolder: elsewhere,
    keysFolder: join(elsewhere, 'keys'),
    overwrite: false,
  })
  expect(restored).toEqual({ lostRounds: 2 })
  const server = await startEmbedded({ dataFolder: elsewhere })
  try {
    expect(
      await query(server, 'select count(*)::int as n, sum(length(regel))::int as length from gedicht'),
    ).toEqual([{ n: 20_000, length: 20_000 * 640 }])
    const [counted] = (await query(server, 'select count(*)::int as n, max(n)::int as last from teller')) as [
      { n: number; last: number },
    ]
    // A moment in the middle of the writing, without holes.
    expect(counted.n).toBe(counted.last)
    expect(counted.n).toBeGreaterThan(0)
    expect(counted.n).toBeLessThanOrEqual(acknowledged)
    await query(server, 'insert into teller values (0)')
  } finally {
    await server.stop()
  }
  expect(openKeys(join(elsewhere, 'keys')).open('proef', sealed)).toBe('bewaard')
  expect(readdirSync(elsewhere)).not.toContain('herstel')
})

test('a restore over existing data is refused unless asked for, and then goes back in time', async () => {
  const running = await startEmbedded({ dataFolder })
  await query(running, `delete from gedicht; delete from enquete.ronde where id = 'ronde-dicht'`)
  const again = (overwrite: boolean) => restore({ from: saved, dataFolder, keysFolder, overwrite })
  await expect(again(true)).rejects.toThrow('Thuiswaarts draait nog op')
  await running.stop()
  await expect(again(false)).rejects.toThrow('--overschrijf')
  openKeys(keysFolder).destroyRoundKey('ronde-open')
  expect(await again(true)).toEqual({ lostRounds: 1 })
  expect(openKeys(keysFolder).hasRoundKey('ronde-blijft')).toBe(true)
  const server = await startEmbedded({ dataFolder })
  try {
    expect(await query(server, 'select count(*)::int as n from gedicht')).toEqual([{ n: 20_000 }])
  } finally {
    await server.stop()
  }
})

test('a damaged or incomplete backup is refused before anything is touched', async () => {
  const untouched = join(folder, 'onaangeroerd')
  const attempt = () =>
    restore({ from: saved, dataFolder: untouched, keysFolder: join(untouched, 'keys'), overwrite: true })
  const archive = join(saved, 'base.tar.gz')
  const content = readFileSync(archive)
  appendFileSync(archive, 'x')
  await expect(attempt()).rejects.toThrow('beschadigd: base.tar.gz')
  writeFileSync(archive, content)
  writeFileSync(join(saved, 'keys', 'vreemd.key'), 'x')
  await expect(attempt()).rejects.toThrow('beschadigd: keys/vreemd.key')
  rmSync(join(saved, 'keys', 'vreemd.key'))
  const manifest = readFileSync(join(saved, 'manifest.json'))
  writeFileSync(join(saved, 'manifest.json'), '{')
  await expect(attempt()).rejects.toThrow('manifest.json is beschadigd')
  rmSync(join(saved, 'manifest.json'))
  await expect(attempt()).rejects.toThrow('is geen back-up van Thuiswaarts')
  writeFileSync(join(saved, 'manifest.json'), manifest)
  expect(existsSync(untouched)).toBe(false)
})

test('a second backup in the same minute does not overwrite the first', async () => {
  const again = backup({
    dataFolder,
    keysFolder,
    to: join(folder, 'backups'),
    now: new Date('2026-11-22T20:48:59Z'),
  })
  await expect(again).rejects.toThrow('bestaat al')
})

test('an empty data folder has nothing to back up', async () => {
  const nothing = backup({ dataFolder: join(folder, 'leeg'), keysFolder, to: join(folder, 'backups') })
  await expect(nothing).rejects.toThrow('geen database om te bewaren')
})

test('the notice says what was lost', () => {
  expect(restoreNotice({ lostRounds: 0 })).toContain('geen antwoorden van open rondes verloren')
  expect(restoreNotice({ lostRounds: 1 })).toContain('van 1 open ronde zijn verloren')
  expect(restoreNotice({ lostRounds: 3 })).toContain('van 3 open rondes zijn verloren')
  expect(restoreNotice({ lostRounds: null })).toContain('Was er een ronde open?')
})

async function keepWriting(server: EmbeddedServer, signal: AbortSignal): Promise<number> {
  return withClient(server.url, async (client) => {
    let n = 0
    while (!signal.aborted) await client.query('insert into teller values ($1)', [++n])
    return n
  })
}

async function query({ url }: EmbeddedServer, sql: string): Promise<unknown[]> {
  return withClient(url, async (client) => (await client.query(sql)).rows)
}
