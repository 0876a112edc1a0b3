import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../support/database.ts'
import * as wall from './second-wall.ts'

let database: TestDatabase
let client: pg.Client

beforeAll(async () => {
  database = await createTestDatabase()
  client = new pg.Client({ connectionString: database.ownerUrl })
  await client.connect()
})

afterAll(async () => {
  await client.end()
  await database.drop()
})

test('the rooms have tables', async () => {
  const { rows } = await client.query(
    `select 1 from pg_tables where schemaname in ('people', 'regio', 'gesprek')`,
  )
  expect(rows.length).toBeGreaterThan(5)
})

test('every table has row-level security and a policy', async () => {
  expect(await wall.openTables(client)).toEqual([])
})

test('no login of the site may touch a table of the owner', async () => {
  expect(await wall.touchable(client, wall.ownerOnly)).toEqual([])
})

test('every view reads with the rights of who asks', async () => {
  expect(await wall.viewsOfTheOwner(client)).toEqual([])
})

test('the functions that run as the owner are the listed ones', async () => {
  expect(await wall.definers(client)).toEqual(wall.definerFunctions)
})

test('a function that runs as the owner has a fixed search path', async () => {
  expect(await wall.definersWithOpenPath(client)).toEqual([])
})

test('a login that was not named may enter no schema', async () => {
  expect(await wall.schemasForEverybody(client)).toEqual([])
})

test('what is exempt exists, and the web login may not touch a table in it', async () => {
  const schemas = Object.keys(wall.withoutPolicies)
  const { rows: found } = await client.query(`select 1 from pg_namespace where nspname = any ($1)`, [schemas])
  expect(found).toHaveLength(schemas.length)
  const { rows: tables } = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname = any ($1) and has_schema_privilege('tw_app', schemaname, 'usage')`,
    [schemas],
  )
  const names = tables.map(({ name }) => name)
  expect((await wall.touchable(client, names)).filter((right) => right.endsWith('by tw_app'))).toEqual([])
})

test('each check can fail', async () => {
  await client.query(`begin;
    create schema fout;
    create table fout.open (id int);
    create table fout.without_policy (id int); alter table fout.without_policy enable row level security;
    create table fout.granted (id int); grant update (id) on fout.granted to tw_worker;
    create view fout.of_the_owner as select 1 as id;
    create materialized view fout.stored as select 1 as id;
    create function fout.free() returns int language sql security definer return 1;
    grant usage on schema fout to public;`)
  expect(await wall.openTables(client)).toEqual(expect.arrayContaining(['fout.open', 'fout.without_policy']))
  expect(await wall.touchable(client, ['fout.granted'])).toEqual(['fout.granted by tw_worker'])
  expect(await wall.viewsOfTheOwner(client)).toEqual(
    expect.arrayContaining(['fout.of_the_owner', 'fout.stored']),
  )
  expect(await wall.definers(client)).toContain('fout.free')
  expect(await wall.definersWithOpenPath(client)).toContain('fout.free')
  expect(await wall.schemasForEverybody(client)).toContain('fout')
  await client.query('rollback')
})
