import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { visitor } from '../../../platform/access/index.ts'
import { standOp } from '../model/actie-stand.ts'
import {
  type ActieTekst,
  addActie,
  changeActie,
  loadActie,
  loadActies,
  loadRemovedActies,
  setActieWeg,
} from './acties.ts'
import { duinstreek, openScene, type Scene, veenland } from './test-scene.ts'

let scene: Scene
beforeAll(async () => {
  scene = await openScene()
})
afterAll(() => scene.close())

const tekst: ActieTekst = {
  wat: 'Iets doen',
  eigenaar_organisatie: '',
  eigenaar_functie: '',
  met_wie: '',
  voor_datum: null,
  hoe_zien_we_het: '',
  hoe_blijft_het: '',
  evaluatie_op: null,
}

describe('the actions of an adopted agenda', () => {
  test('are read by everybody as they stand', async () => {
    const acties = await scene.as(visitor, (db) => loadActies(db, veenland.gesprek))
    const byId = new Map(
      acties.map((actie) => [actie.id, { ...actie, toestand: standOp(actie, scene.today) }]),
    )
    expect(byId.get(veenland.klaar)).toMatchObject({
      stand: 'klaar',
      uitkomst: 'hielp',
      toestand: { later: null },
    })
    expect(byId.get(veenland.laterMetReden)?.toestand.later).toMatchObject({
      nieuweDatum: '2027-01-21',
      reden: 'De derde gemeente besluit pas bij de begroting.',
    })
    expect(byId.get(veenland.laterZonderReden)?.toestand.later).toMatchObject({
      nieuweDatum: null,
      reden: null,
    })
    expect(byId.get(veenland.hielpNiet)).toMatchObject({ uitkomst: 'niet' })
    expect(byId.get(veenland.bezig)).toMatchObject({
      stand: 'bezig',
      gemeld: expect.stringContaining('wethouder'),
    })
  })

  test('of a concept are seen by its facilitator only', async () => {
    expect(await scene.as(visitor, (db) => loadActies(db, duinstreek.gesprek))).toEqual([])
    expect(
      await scene.as(scene.person('bram'), (db) => loadActie(db, duinstreek.gesprek, duinstreek.actie)),
    ).toBeNull()
    const own = await scene.as(scene.person('fenna'), (db) =>
      loadActie(db, duinstreek.gesprek, duinstreek.actie),
    )
    expect(own?.stand).toBe('gepland')
  })
})

describe('an action', () => {
  const place = () => ({ gesprekId: duinstreek.gesprek, puntId: duinstreek.tweede, id: randomUUID() })

  test('is made by the facilitator, under a point of the same gesprek', async () => {
    const made = place()
    await scene.as(scene.person('fenna'), (db) => addActie(db, made, tekst))
    expect(await loadActie(scene.owner, duinstreek.gesprek, made.id)).toMatchObject({ ...tekst, versie: 1 })
    const elsewhere = { ...place(), puntId: veenland.punt }
    await expect(scene.as(scene.person('fenna'), (db) => addActie(db, elsewhere, tekst))).rejects.toThrow(
      /foreign key/,
    )
    await expect(scene.as(scene.person('bram'), (db) => addActie(db, place(), tekst))).rejects.toThrow(
      /row-level/,
    )
  })

  test('is not evaluated before it is done', async () => {
    const early = { ...tekst, voor_datum: '2027-03-01', evaluatie_op: '2027-02-28' }
    await expect(scene.as(scene.person('fenna'), (db) => addActie(db, place(), early))).rejects.toThrow(
      /check/,
    )
  })

  test('changes once per version, by its facilitator', async () => {
    const change = (who: 'fenna' | 'bram', versie: number) =>
      scene.as(scene.person(who), (db) =>
        changeActie(db, duinstreek.gesprek, duinstreek.actie, versie, tekst),
      )
    expect(await change('bram', 1)).toBe(false)
    expect(await change('fenna', 1)).toBe(true)
    expect(await change('fenna', 1)).toBe(false)
  })

  test('is removed and put back', async () => {
    const set = (weg: boolean) =>
      scene.as(scene.person('fenna'), (db) => setActieWeg(db, duinstreek.gesprek, duinstreek.actie, weg))
    expect(await set(true)).toBe(true)
    expect(await loadActie(scene.owner, duinstreek.gesprek, duinstreek.actie)).toBeNull()
    expect((await loadRemovedActies(scene.owner, duinstreek.gesprek)).map(({ id }) => id)).toEqual([
      duinstreek.actie,
    ])
    expect(await set(false)).toBe(true)
    expect(await loadRemovedActies(scene.owner, duinstreek.gesprek)).toEqual([])
  })
})
