import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTest, type OpenTest } from '../../../../tests/support/as.ts'
import { outsider, outsiders, setDayScene } from './test-scene.ts'
import { insertNotitie, loadNotities } from './notities.ts'
import { addGroep, dissolveGroep, listGroepen, moveGroep, putInGroep, renameGroep } from './notitiegroepen.ts'

let site: OpenTest
let day: Awaited<ReturnType<typeof setDayScene>>
const [noteId, otherNote] = [randomUUID(), randomUUID()]
const meeting = () => ({ gesprekId: day.scene.gesprekId, id: day.first })
const asFacilitator = <T>(work: Parameters<typeof site.as<T>>[1]) => site.as(day.scene.facilitator, work)

beforeAll(async () => {
  site = await openTest()
  day = await setDayScene(site)
  for (const [id, bijeenkomstId] of [
    [noteId, day.first],
    [otherNote, day.second],
  ] as const) {
    await site.as(day.scene.host, (db) =>
      insertNotitie(
        db,
        { id, bijeenkomstId, gesprekId: day.scene.gesprekId },
        {
          tafel: 1,
          soort: 'idee',
          tekst: 'Samen eten',
        },
      ),
    )
  }
})
afterAll(() => site.close())

const titles = async () => (await asFacilitator((db) => listGroepen(db, meeting()))).map(({ titel }) => titel)
const groups = async () =>
  (await asFacilitator((db) => loadNotities(db, day.scene.gesprekId))).map(({ groep }) => groep)

describe('notes put together', () => {
  test('a group is made, named anew and moved', async () => {
    const [school, weekend] = await asFacilitator(async (db) => [
      await addGroep(db, meeting(), 'School'),
      await addGroep(db, meeting(), 'Weekend'),
    ])
    expect(await titles()).toEqual(['School', 'Weekend'])
    await asFacilitator((db) => moveGroep(db, meeting(), weekend, 'omhoog'))
    await asFacilitator((db) => renameGroep(db, meeting(), school, 'Op school'))
    expect(await titles()).toEqual(['Weekend', 'Op school'])
  })
  test('a note carries the title of its group to the agenda; a note of another meeting does not come in', async () => {
    const [weekend] = await asFacilitator((db) => listGroepen(db, meeting()))
    await asFacilitator((db) => putInGroep(db, meeting(), [noteId, otherNote], weekend!.id))
    expect(await groups()).toEqual(['Weekend', null])
  })
  test('taken apart the notes are still there', async () => {
    const [weekend] = await asFacilitator((db) => listGroepen(db, meeting()))
    await asFacilitator((db) => dissolveGroep(db, meeting(), weekend!.id))
    expect(await titles()).toEqual(['Op school'])
    expect(await groups()).toEqual([null, null])
  })
  test('a host reads the groups and makes none', async () => {
    const asHost = site.as(day.scene.host, (db) => addGroep(db, meeting(), 'Van de host'))
    await expect(asHost).rejects.toThrow(/row-level security/)
    expect((await site.as(day.scene.host, (db) => listGroepen(db, meeting()))).length).toBe(1)
  })
  test.each(outsiders)('%s sees and changes nothing', async (who) => {
    const actor = outsider(day.scene, who)
    const [group] = await asFacilitator((db) => listGroepen(db, meeting()))
    expect(await site.as(actor, (db) => listGroepen(db, meeting()))).toEqual([])
    await site.as(actor, (db) => renameGroep(db, meeting(), group!.id, 'anders'))
    await site.as(actor, (db) => dissolveGroep(db, meeting(), group!.id))
    await site.as(actor, (db) => putInGroep(db, meeting(), [noteId], group!.id))
    expect(await titles()).toEqual(['Op school'])
    expect(await groups()).toEqual([null, null])
  })
})
