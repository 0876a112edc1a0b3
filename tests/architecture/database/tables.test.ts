import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { projectRoot } from '../../../src/platform/database/project-root.ts'
import { createTestDatabase, type TestDatabase } from '../../support/database.ts'
import { compareTable, loadTables } from './compare-tables.ts'
import { declaredTables } from './declared-tables.ts'

let database: TestDatabase
let tables: Awaited<ReturnType<typeof loadTables>>
const folder = mkdtempSync(join(tmpdir(), 'tw-tables-'))

beforeAll(async () => {
  database = await createTestDatabase()
  const client = new pg.Client({ connectionString: database.ownerUrl })
  await client.connect()
  tables = await loadTables(client)
  await client.end()
})

afterAll(async () => {
  rmSync(folder, { recursive: true })
  await database.drop()
})

const files = globSync('src/{domains,platform}/*/store/*.ts', { cwd: projectRoot }).toSorted()
const declared = files.flatMap((file) =>
  declaredTables(join(projectRoot, file)).map((table) => ({
    ...table,
    file,
    room: file.split('/')[2] ?? '',
  })),
)

test('every room with tables declares them', () => {
  const rooms = new Set(declared.map(({ room }) => room))
  const withStore = new Set(files.map((file) => file.split('/')[2]))
  expect([...rooms].toSorted()).toEqual([...withStore].toSorted())
})

test('what a room declares is what the migrations made', () => {
  const found = declared.flatMap((table) =>
    compareTable(table, tables, table.room).map((difference) => `${table.file} ${difference}`),
  )
  expect(found).toEqual([])
})

test('a forgotten, an invented and a wrongly nullable column are found', () => {
  writeFileSync(join(folder, 'words.ts'), `export type Maybe = string | null`)
  writeFileSync(
    join(folder, 'tables.ts'),
    `import type { Generated } from 'kysely'
     import type { Maybe as Word } from './words.ts'
     type Key = { id: string }
     interface Tables {
       'people.person': Key & { display_name: Word; invented: Generated<boolean>; shoe_size: number }
       'people.nobody': Key
     }
     type More = { 'people.organisation': { id: string } }`,
  )
  const found = declaredTables(join(folder, 'tables.ts'))
  expect(found.flatMap((table) => compareTable(table, tables, 'elders'))).toEqual([
    'people.person.shoe_size: not in the database',
    'people.person.display_name: never null in the database',
    'people.nobody: not in the database',
  ])
  expect(compareTable(found[2]!, tables, 'people')).toContain('people.organisation.name: not declared')
})
