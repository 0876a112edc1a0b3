import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { networkInterfaces, tmpdir } from 'node:os'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { withClient } from '../../src/platform/database/with-client.ts'
import { runEmbedded, serverPid } from './run-embedded.ts'
import type { EmbeddedProcess } from './run-embedded.ts'

let folder: string
let using: EmbeddedProcess[] = []
beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'tw-pg-')), 'data')
})
afterEach(async () => {
  for (const { stop } of using) await stop()
  using = []
  expect(serverPid(folder)).toBeNull()
})
afterAll(() => rmSync(join(folder, '..'), { recursive: true }))

const start = async () => {
  const embedded = await runEmbedded(folder)
  using.push(embedded)
  return embedded
}

test('two first starts at once get one server; the last one out stops it', async () => {
  const [first, second] = await Promise.all([start(), start()])
  expect([first.adopted, second.adopted].sort()).toEqual([false, true])
  expect(second.url).toBe(first.url)
  await first.stop()
  expect(await value(second.url, 'select 1 as value')).toBe(1)
  await second.stop()
  expect(serverPid(folder)).toBeNull()
})

test('the server is on this machine only, writes to disk, and sorts in Dutch', async () => {
  const { url } = await start()
  expect(await value(url, `select current_setting('fsync') as value`)).toBe('on')
  expect(await value(url, `select current_setting('server_encoding') as value`)).toBe('UTF8')
  expect(
    await value(
      url,
      `select string_agg(x, ' ' order by x) as value from unnest('{zee,Éen,ede,IJ}'::text[]) x`,
    ),
  ).toBe('ede Éen IJ zee')
  const outside = Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter(({ internal }) => !internal)
  for (const { address } of outside) expect(await opens(address, Number(new URL(url).port))).toBe(false)
  expect(await opens('127.0.0.1', Number(new URL(url).port))).toBe(true)
})

test.skipIf(process.platform === 'win32')(
  'nobody else on the machine can read data or password',
  async () => {
    await start()
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    expect(statSync(join(folder, 'postgres.wachtwoord')).mode & 0o777).toBe(0o600)
    expect(statSync(join(folder, 'postgres.log')).mode & 0o777).toBe(0o600)
  },
)

test('a value that is refused as double does not end up in the log', async () => {
  const { url } = await start()
  await withClient(url, async (client) => {
    await client.query('create table adres (mail text unique)')
    await client.query('insert into adres values ($1)', ['tante.sidonia@voorbeeld.example'])
    await client.query(`insert into adres values ('tante.sidonia@voorbeeld.example')`).catch(() => {})
    await client.query('drop table adres')
  })
  const log = readFileSync(join(folder, 'postgres.log'), 'utf8')
  expect(log).toContain('duplicate key')
  expect(log).not.toContain('sidonia')
})

test('after kill -9 the next start takes the running server over, with everything committed', async () => {
  const killed = await start()
  await withClient(killed.url, (client) => client.query('create table bewijs as select 42 as value'))
  const pid = serverPid(folder)
  await killed.kill()
  expect(serverPid(folder)).toBe(pid)
  const next = await start()
  expect(next).toMatchObject({ adopted: true, url: killed.url })
  expect(await value(next.url, 'select value from bewijs')).toBe(42)
})

test('Ctrl-C ends us, not the database under requests that are still busy', async () => {
  const interrupted = await start()
  const pid = serverPid(folder)
  await interrupted.interruptGroup()
  expect(serverPid(folder)).toBe(pid)
  expect((await start()).adopted).toBe(true)
})

test('a killed user does not keep the server alive for ever', async () => {
  const stays = await start()
  const killed = await start()
  await killed.kill()
  await stays.stop()
  expect(serverPid(folder)).toBeNull()
})

test('a killed server is started again', async () => {
  const first = await start()
  process.kill(serverPid(folder)!, 'SIGKILL')
  await first.kill()
  const next = await start()
  expect(next.adopted).toBe(false)
  expect(await value(next.url, 'select 1 as value')).toBe(1)
})

test('a postmaster.pid with the number of another program does not stop the start', async () => {
  const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'])
  try {
    const file = join(folder, 'postgres', 'postmaster.pid')
    writeFileSync(file, `${other.pid}\n${join(folder, 'postgres')}\n1\n5432\n\n127.0.0.1\n`)
    expect((await start()).adopted).toBe(false)
    expect(other.exitCode).toBeNull()
  } finally {
    other.kill()
  }
})

test('a server that does not know our password is left alone, and said so', async () => {
  const file = join(folder, 'postgres.wachtwoord')
  const password = readFileSync(file, 'utf8')
  const owner = await start()
  writeFileSync(file, 'niet-het-wachtwoord')
  try {
    const refused = await runEmbedded(folder)
    expect(refused.refused).toMatch(/wachtwoord .* niet kent/)
    expect(await value(owner.url, 'select 1 as value')).toBe(1)
  } finally {
    writeFileSync(file, password)
  }
})

test('data without its password file is refused with the name of that file', async () => {
  const file = join(folder, 'postgres.wachtwoord')
  const password = readFileSync(file, 'utf8')
  rmSync(file)
  const refused = await runEmbedded(folder)
  writeFileSync(file, password, { mode: 0o600 })
  expect(refused.refused).toContain('postgres.wachtwoord ontbreekt')
})

test('a first start that was killed halfway does not stop the next', async () => {
  const fresh = join(folder, '..', 'halverwege')
  mkdirSync(join(fresh, 'postgres.nieuw', 'base'), { recursive: true })
  writeFileSync(join(fresh, 'postgres.nieuw', 'PG_VERSION'), '18\n')
  writeFileSync(join(fresh, 'postgres.wachtwoord'), 'gemaakt-voor-de-onderbreking', { mode: 0o600 })
  const next = await runEmbedded(fresh)
  expect(await value(next.url, 'select 1 as value')).toBe(1)
  await next.stop()
  expect(readdirSync(fresh)).not.toContain('postgres.nieuw')
})

async function value(url: string, sql: string): Promise<unknown> {
  const { rows } = await withClient(url, (client) => client.query<{ value: unknown }>(sql))
  return rows[0]?.value
}

function opens(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 1000 })
    const answer = (open: boolean) => () => {
      socket.destroy()
      resolve(open)
    }
    socket.on('connect', answer(true)).on('error', answer(false)).on('timeout', answer(false))
  })
}
