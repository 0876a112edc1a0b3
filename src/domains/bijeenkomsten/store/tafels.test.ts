import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTest, type OpenTest } from '../../../../tests/support/as.ts'
import { outsider, outsiders, setDayScene } from './test-scene.ts'
import { loadOwnTafels } from './own-tafels.ts'
import { copyTafels, loadTafels, loadUitElkaar, saveTafels } from './tafels.ts'

let site: OpenTest
let day: Awaited<ReturnType<typeof setDayScene>>
beforeAll(async () => {
  site = await openTest()
  day = await setDayScene(site)
})
afterAll(() => site.close())

const put = (meeting: string, deelnemerId: string, tafel: number | null, actor = day.scene.host) =>
  site.as(actor, (db) => saveTafels(db, day.scene.gesprekId, meeting, [{ deelnemerId, tafel }]))
const tables = async (meeting: string) =>
  (await site.as(day.scene.host, (db) => loadTafels(db, day.scene.gesprekId, meeting))).map(
    ({ naam, tafel }) => [naam, tafel],
  )

describe('tables by hand', () => {
  test('a host gives people a table, another one, and none', async () => {
    await put(day.first, day.scene.els.id, 1)
    await put(day.first, day.scene.opa.id, 2)
    await put(day.first, day.scene.els.id, 3)
    expect(await tables(day.first)).toEqual([
      ['Els', 3],
      ['Opa', 2],
      ['Jip', null],
    ])
    await put(day.first, day.scene.opa.id, null)
    expect((await tables(day.first))[1]).toEqual(['Opa', null])
  })
  test('two hosts at once lose nothing', async () => {
    await Promise.all([
      put(day.first, day.scene.els.id, 5),
      put(day.first, day.scene.opa.id, 6, day.scene.facilitator),
    ])
    expect(await tables(day.first)).toMatchObject([
      ['Els', 5],
      ['Opa', 6],
      ['Jip', null],
    ])
  })
  test('who is on the waiting list, or somewhere else, gets none', async () => {
    await put(day.first, day.scene.wim.id, 1)
    const { rows } =
      await sql`select 1 from bijeenkomsten.tafelplaats where deelnemer_id = ${day.scene.wim.id}`.execute(
        site.owner,
      )
    expect(rows).toEqual([])
  })
  test('the tables of last time are used again; who has a table keeps it', async () => {
    await put(day.second, day.scene.opa.id, 9)
    const copy = () => site.as(day.scene.host, (db) => copyTafels(db, day.scene.gesprekId, day.second))
    expect(await copy()).toBe(1)
    expect(await tables(day.second)).toMatchObject([
      ['Els', 5],
      ['Opa', 9],
      ['Jip', null],
    ])
    expect(await copy()).toBe(0)
  })
  test('a participant sees her own table of the meetings still to come, and nobody else’s', async () => {
    const own = (id: string) => site.as(day.scene.els.actor, (db) => loadOwnTafels(db, id))
    expect(await own(day.scene.els.id)).toEqual([{ nummer: 2, tafel: 5 }])
    expect(await own(day.scene.opa.id)).toEqual([])
  })
  test('the host knows whom to keep apart, and not why', async () => {
    const [een, ander] = [day.scene.els.id, day.scene.opa.id].toSorted() as [string, string]
    await sql`insert into gesprek.uit_elkaar values (${day.scene.gesprekId}, ${een}, ${ander})`.execute(
      site.owner,
    )
    const apart = (actor: typeof day.scene.host) =>
      site.as(actor, (db) => loadUitElkaar(db, day.scene.gesprekId))
    expect(await apart(day.scene.host)).toEqual([[een, ander]])
    expect(await apart(day.scene.els.actor)).toEqual([])
  })
  test.each(outsiders)('%s changes no table', async (who) => {
    const actor = outsider(day.scene, who)
    const before = await tables(day.first)
    await put(day.first, day.scene.opa.id, null, actor)
    await put(day.first, day.scene.els.id, 7, actor).catch(() => undefined)
    expect(await site.as(actor, (db) => copyTafels(db, day.scene.gesprekId, day.second)).catch(() => 0)).toBe(
      0,
    )
    expect(await tables(day.first)).toEqual(before)
  })
})
