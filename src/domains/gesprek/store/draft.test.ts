import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor } from '../../../platform/access/index.ts'
import { holdCapability } from '../../../platform/database/transaction.ts'
import { demoGesprekken } from '../demo.ts'
import { linkCapability } from '../model/bevestiging.ts'
import {
  type Concept,
  dropDraft,
  dropOldDrafts,
  findDraft,
  loadDraft,
  saveDraft,
  startDraft,
} from './draft.ts'
import { tables } from './tables.ts'
import { openScene, type Scene } from './test-scene.ts'

let scene: Scene
beforeAll(async () => {
  scene = await openScene()
})
afterAll(() => scene.close())

const gesprekId = demoGesprekken.rivierdal
const today = '2026-11-22'
const concept: Concept = { antwoorden: { naam: 'Geheim (verzonnen)' }, code: null, samen: false }

async function begins(): Promise<string> {
  const { hash } = linkCapability()
  await scene.as(visitor, async (db) => {
    await holdCapability(db, hash)
    await startDraft(db, scene.keys, { gesprekId, hash, today, concept })
  })
  return hash
}
const bearer = (capabilityHash: string) => ({ kind: 'capability', capabilityHash }) as const
const read = (hash: string, as = hash, day = today) =>
  scene.as(bearer(as), (db) => loadDraft(db, scene.keys, { hash, today: day }))

test('only the browser that types reads it, until the end of the next day', async () => {
  const hash = await begins()
  expect(await read(hash)).toEqual({ gesprekId, concept })
  expect(await scene.as(bearer(hash), (db) => findDraft(db, { hash, today }))).toBe(gesprekId)
  expect(await read(hash, await begins())).toBeNull()
  expect(await read(hash, hash, '2026-11-23')).not.toBeNull()
  expect(await read(hash, hash, '2026-11-24')).toBeNull()
})

test('the database alone does not tell what was typed', async () => {
  await begins()
  const rows = await tables(scene.owner).selectFrom('gesprek.aanmelding').select('antwoorden').execute()
  expect(rows.length).toBeGreaterThan(0)
  for (const { antwoorden } of rows) expect(antwoorden.toString('latin1')).not.toContain('Geheim')
})

test('is changed and thrown away by its own browser only', async () => {
  const [hash, other] = [await begins(), await begins()]
  const changed = { ...concept, samen: true }
  await scene.as(bearer(other), (db) => saveDraft(db, scene.keys, hash, changed))
  expect((await read(hash))?.concept.samen).toBe(false)
  await scene.as(bearer(hash), (db) => saveDraft(db, scene.keys, hash, changed))
  expect((await read(hash))?.concept.samen).toBe(true)
  expect(await scene.as(bearer(other), (db) => dropDraft(db, hash))).toBe(false)
  expect(await scene.as(bearer(hash), (db) => dropDraft(db, hash))).toBe(true)
  expect(await read(hash)).toBeNull()
})

test('the job throws away what nobody sent by the end of the next day', async () => {
  const hash = await begins()
  await scene.asJob((db) => dropOldDrafts(db, '2026-11-23'))
  expect(await read(hash)).not.toBeNull()
  await scene.asJob((db) => dropOldDrafts(db, '2026-11-24'))
  expect(await tables(scene.owner).selectFrom('gesprek.aanmelding').select('id').execute()).toEqual([])
})
