import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { databaseUrl } from '../../../tests/support/database-url.ts'
import { migrate } from './migrate.ts'
import { withClient } from './with-client.ts'

let source: string
let name: string
let url: string
beforeEach(async () => {
  source = mkdtempSync(join(tmpdir(), 'tw-migraties-'))
  name = `tw_migrate_${randomBytes(6).toString('hex')}`
  await rows(inject('testServer').url, `create database ${name}`)
  url = databaseUrl(inject('testServer').url, name)
})
afterEach(async () => {
  rmSync(source, { recursive: true })
  await rows(inject('testServer').url, `drop database ${name} with (force)`)
})

test('migrations of all rooms run in the order of their names, once', async () => {
  write('platform/people', '20261122-02-b.sql', 'create table b (a int references a(id));')
  write('domains/regio', '20261122-01-a.sql', 'create table a (id int primary key);')
  expect(await migrate(url, source)).toEqual(['20261122-01-a.sql', '20261122-02-b.sql'])
  expect(await migrate(url, source)).toEqual([])
  write('domains/regio', '20261123-01-c.sql', 'create table c ();')
  expect(await migrate(url, source)).toEqual(['20261123-01-c.sql'])
})

test('two processes at once apply each migration once', async () => {
  write('regio', '20261122-01-a.sql', 'select pg_sleep(0.2); create table a ();')
  const applied = await Promise.all([migrate(url, source), migrate(url, source)])
  expect(applied.flat()).toEqual(['20261122-01-a.sql'])
})

test('a migration that fails leaves nothing of itself and keeps what came before', async () => {
  write('regio', '20261122-01-a.sql', 'create table a ();')
  write('regio', '20261122-02-b.sql', 'create table b (); select fout;')
  await expect(migrate(url, source)).rejects.toThrow('Migration 20261122-02-b.sql failed')
  expect(
    await rows(url, `select to_regclass('a') is not null as a, to_regclass('b') is not null as b`),
  ).toEqual([{ a: true, b: false }])
  write('regio', '20261122-02-b.sql', 'create table b ();')
  expect(await migrate(url, source)).toEqual(['20261122-02-b.sql'])
})

test('a changed migration is refused; other line ends are no change', async () => {
  write('regio', '20261122-01-a.sql', 'create table a\n();\n')
  await migrate(url, source)
  write('regio', '20261122-01-a.sql', 'create table a\r\n();\r\n')
  expect(await migrate(url, source)).toEqual([])
  write('regio', '20261122-01-a.sql', 'create table a\n(); -- anders\n')
  await expect(migrate(url, source)).rejects.toThrow('20261122-01-a.sql is veranderd')
})

test('a vanished migration is refused', async () => {
  write('regio', '20261122-01-a.sql', 'create table a ();')
  await migrate(url, source)
  rmSync(join(source, 'regio'), { recursive: true })
  await expect(migrate(url, source)).rejects.toThrow('20261122-01-a.sql is uitgevoerd op deze database, maar')
})

test('a migration that sorts before an applied one is refused', async () => {
  write('regio', '20261122-05-e.sql', 'create table e ();')
  await migrate(url, source)
  write('gesprek', '20261122-03-c.sql', 'create table c ();')
  await expect(migrate(url, source)).rejects.toThrow('20261122-03-c.sql komt vóór 20261122-05-e.sql')
})

test('two rooms with the same number are refused, both named', async () => {
  write('regio', '20261122-01-a.sql', 'select 1;')
  write('gesprek', '20261122-01-b.sql', 'select 1;')
  await expect(migrate(url, source)).rejects.toThrow('20261122-01: 20261122-01-a.sql en 20261122-01-b.sql')
})

test('a name without date and number is refused', async () => {
  write('regio', 'eerste.sql', 'select 1;')
  await expect(migrate(url, source)).rejects.toThrow('eerste.sql heet niet zoals')
})

test('a migration that ends its own transaction is refused before anything runs', async () => {
  write('regio', '20261122-01-a.sql', 'create table a ();\ncommit;\n')
  await expect(migrate(url, source)).rejects.toThrow('20261122-01-a.sql eindigt zelf een transactie')
})

function write(room: string, file: string, sql: string): void {
  mkdirSync(join(source, room, 'migrations'), { recursive: true })
  writeFileSync(join(source, room, 'migrations', file), sql)
}

async function rows(at: string, sql: string): Promise<unknown[]> {
  return withClient(at, async (client) => (await client.query(sql)).rows)
}
