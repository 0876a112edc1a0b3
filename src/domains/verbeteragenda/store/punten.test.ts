import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { visitor } from '../../../platform/access/index.ts'
import {
  addPunt,
  arrangePunten,
  changePunt,
  loadPunt,
  loadPunten,
  type PuntTekst,
  setPuntWeg,
} from './punten.ts'
import { duinstreek, openScene, type Scene, veenland } from './test-scene.ts'

let scene: Scene
beforeAll(async () => {
  scene = await openScene()
})
afterAll(() => scene.close())

const tekst: PuntTekst = {
  titel: 'שלום 🎉 een punt',
  toelichting: 'x'.repeat(3000),
  thema: 'werving',
  herkomst: 'anders',
  herkomst_tekst: '',
}
const fenna = <T>(work: Parameters<Scene['as']>[1]) => scene.as(scene.person('fenna'), work) as Promise<T>
const ids = async () => (await loadPunten(scene.owner, duinstreek.gesprek)).map(({ id }) => id)

describe('a point', () => {
  test('of an adopted agenda is read by everybody, of a concept by its facilitator only', async () => {
    expect(await scene.as(visitor, (db) => loadPunten(db, veenland.gesprek))).toHaveLength(5)
    expect(await scene.as(visitor, (db) => loadPunten(db, duinstreek.gesprek))).toEqual([])
    expect(
      await scene.as(scene.person('bram'), (db) => loadPunt(db, duinstreek.gesprek, duinstreek.eerste)),
    ).toBeNull()
    expect(await fenna((db) => loadPunt(db, duinstreek.gesprek, duinstreek.eerste))).not.toBeNull()
    // Its id under another gesprek is nothing.
    expect(await fenna((db) => loadPunt(db, veenland.gesprek, duinstreek.eerste))).toBeNull()
  })

  test('comes at the end, with its text as it was typed', async () => {
    const id = randomUUID()
    await fenna((db) => addPunt(db, duinstreek.gesprek, id, tekst))
    expect((await ids()).at(-1)).toBe(id)
    expect(await fenna((db) => loadPunt(db, duinstreek.gesprek, id))).toEqual({ id, ...tekst, versie: 1 })
    await expect(
      scene.as(scene.person('bram'), (db) => addPunt(db, duinstreek.gesprek, randomUUID(), tekst)),
    ).rejects.toThrow(/row-level/)
  })

  test('changes once per version: who read an older one is told', async () => {
    const change = (titel: string) =>
      fenna<boolean>((db) => changePunt(db, duinstreek.gesprek, duinstreek.tweede, 1, { ...tekst, titel }))
    expect(await change('de eerste')).toBe(true)
    expect(await change('de tweede')).toBe(false)
    expect(await loadPunt(scene.owner, duinstreek.gesprek, duinstreek.tweede)).toMatchObject({
      titel: 'de eerste',
      versie: 2,
    })
    const byOther = scene.as(scene.person('bram'), (db) =>
      changePunt(db, duinstreek.gesprek, duinstreek.tweede, 2, tekst),
    )
    expect(await byOther).toBe(false)
  })

  test('takes another place', async () => {
    const turned = (await ids()).toReversed()
    await scene.as(scene.person('bram'), (db) => arrangePunten(db, duinstreek.gesprek, turned))
    expect(await ids()).not.toEqual(turned)
    await fenna((db) => arrangePunten(db, duinstreek.gesprek, turned))
    expect(await ids()).toEqual(turned)
  })

  test('is removed and put back', async () => {
    const set = (weg: boolean) =>
      fenna<boolean>((db) => setPuntWeg(db, duinstreek.gesprek, duinstreek.eerste, weg))
    expect(await set(true)).toBe(true)
    expect(await set(true)).toBe(false)
    expect(await ids()).not.toContain(duinstreek.eerste)
    const removed = await loadPunten(scene.owner, duinstreek.gesprek, true)
    expect(removed.map(({ id }) => id)).toEqual([duinstreek.eerste])
    expect(await set(false)).toBe(true)
    expect(await ids()).toContain(duinstreek.eerste)
  })
})
