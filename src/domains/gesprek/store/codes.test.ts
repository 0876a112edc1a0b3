import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { visitor } from '../../../platform/access/index.ts'
import { demoGesprekken } from '../demo.ts'
import { aanmeldcodeCapability, codeOfPartij } from '../model/aanmeldcode.ts'
import { changePartijStand, listPartijen, loadPartij } from './codepartij.ts'
import { codesOfPartij, makePartij } from './make-codes.ts'
import { tables } from './tables.ts'
import { openScene, type Scene } from './test-scene.ts'
import { findCode, spendCode } from './use-code.ts'

let scene: Scene
beforeAll(async () => {
  scene = await openScene()
})
afterAll(() => scene.close())

const gesprekId = demoGesprekken.rivierdal
const batch = {
  gesprekId,
  doelgroep: 'ouder',
  werver: 'Proef',
  aantal: 5,
  gemaaktOp: '2026-11-22',
  geldigTot: '2026-12-20',
}
const holding = (hash: string) => ({ kind: 'capability', capabilityHash: hash }) as const

async function makeBatch(): Promise<{ id: string; codes: string[] }> {
  return scene.as(scene.person('bram'), async (db) => {
    const id = await makePartij(db, scene.keys, batch)
    return { id, codes: await codesOfPartij(db, scene.keys, gesprekId, id) }
  })
}

describe('a batch', () => {
  test('holds as many codes as asked, and the database holds none of them', async () => {
    const { id, codes } = await makeBatch()
    expect(new Set(codes).size).toBe(5)
    const stored = await tables(scene.owner)
      .selectFrom('gesprek.aanmeldcode')
      .where('partij_id', '=', id)
      .selectAll()
      .execute()
    expect(stored).toHaveLength(5)
    for (const code of codes) expect(JSON.stringify(stored)).not.toContain(code)
  })

  test('with another key than it was made with shows no codes, and does not keep searching', async () => {
    const { id } = await makeBatch()
    const other = { ...scene.keys, secret: () => Buffer.alloc(32, 1) }
    expect(await scene.as(scene.person('bram'), (db) => codesOfPartij(db, other, gesprekId, id))).toEqual([])
  })

  test('takes no code of another gesprek', async () => {
    const { id } = await makeBatch()
    const elsewhere = demoGesprekken.duinstreek
    const adding = scene.as(scene.person('fenna'), (db) =>
      tables(db)
        .insertInto('gesprek.aanmeldcode')
        .values({ code_hash: 'verzonnen', partij_id: id, gesprek_id: elsewhere })
        .execute(),
    )
    await expect(adding).rejects.toThrow(/foreign key/)
  })

  test('a code that was given out in another batch is replaced by the next one', async () => {
    const { id: other } = await makeBatch()
    const id = '00000000-0000-4000-8000-00000000cafe'
    const numbered = [0, 1, 2, 3, 4, 5].map((number) => codeOfPartij(scene.keys, id, number))
    const { hash } = aanmeldcodeCapability(scene.keys, numbered[1] ?? '')
    const taken = { code_hash: hash, partij_id: other, gesprek_id: gesprekId }
    await tables(scene.owner).insertInto('gesprek.aanmeldcode').values(taken).execute()
    const codes = await scene.as(scene.person('bram'), async (db) => {
      await makePartij(db, scene.keys, batch, id)
      return codesOfPartij(db, scene.keys, gesprekId, id)
    })
    expect(codes).toEqual(numbered.filter((_code, number) => number !== 1))
  })

  test('is listed with how many are used, for the facilitator of this gesprek only', async () => {
    const { id, codes } = await makeBatch()
    const { hash } = aanmeldcodeCapability(scene.keys, codes[0] ?? '')
    await scene.as(holding(hash), (db) => spendCode(db, hash))
    const list = await scene.as(scene.person('bram'), (db) => listPartijen(db, gesprekId))
    expect(list.find((partij) => partij.id === id)).toMatchObject({ aantal: 5, gebruikt: 1, stand: 'klaar' })
    for (const actor of [visitor, scene.person('fenna'), scene.person('yusuf')]) {
      expect(await scene.as(actor, (db) => listPartijen(db, gesprekId))).toEqual([])
      expect(await scene.as(actor, (db) => loadPartij(db, gesprekId, id))).toBeNull()
    }
  })

  test('goes from ready to handed out to withdrawn, by its own facilitator', async () => {
    const { id } = await makeBatch()
    const step = { from: ['klaar' as const], to: 'uitgedeeld' as const }
    expect(await scene.as(scene.person('fenna'), (db) => changePartijStand(db, gesprekId, id, step))).toBe(
      false,
    )
    expect(await scene.as(scene.person('bram'), (db) => changePartijStand(db, gesprekId, id, step))).toBe(
      true,
    )
    expect(await scene.as(scene.person('bram'), (db) => changePartijStand(db, gesprekId, id, step))).toBe(
      false,
    )
  })

  test('is made for young people too, and never in another gesprek', async () => {
    const make = (change: Partial<typeof batch>) =>
      scene.as(scene.person('bram'), (db) => makePartij(db, scene.keys, { ...batch, ...change }))
    expect(await make({ doelgroep: 'pleegkind' })).toMatch(/^[0-9a-f-]{36}$/)
    await expect(make({ gesprekId: demoGesprekken.duinstreek })).rejects.toThrow(/row-level security/)
  })
})

describe('a code', () => {
  test('shows its bearer doelgroep and last day; nobody else sees it', async () => {
    const { codes } = await makeBatch()
    const { hash } = aanmeldcodeCapability(scene.keys, codes[1] ?? '')
    const expected = {
      gesprekId,
      doelgroep: 'ouder',
      gebruikt: false,
      partijStand: 'klaar',
      geldigTot: '2026-12-20',
    }
    expect(await scene.as(holding(hash), (db) => findCode(db, hash))).toEqual(expected)
    expect(await scene.as(visitor, (db) => findCode(db, hash))).toBeNull()
    expect(await scene.as(scene.person('fenna'), (db) => findCode(db, hash))).toBeNull()
  })

  test('works once, also for two people at the same moment', async () => {
    const { codes } = await makeBatch()
    const { hash } = aanmeldcodeCapability(scene.keys, codes[2] ?? '')
    const both = await Promise.all([1, 2].map(() => scene.as(holding(hash), (db) => spendCode(db, hash))))
    expect(both.toSorted()).toEqual([false, true])
  })

  test('cannot be made unused again', async () => {
    const { codes } = await makeBatch()
    const { hash } = aanmeldcodeCapability(scene.keys, codes[3] ?? '')
    await scene.as(holding(hash), (db) => spendCode(db, hash))
    const undo = await scene.as(holding(hash), (db) =>
      tables(db)
        .updateTable('gesprek.aanmeldcode')
        .set({ gebruikt: false })
        .where('code_hash', '=', hash)
        .executeTakeFirst(),
    )
    expect(undo.numUpdatedRows).toBe(0n)
  })
})
