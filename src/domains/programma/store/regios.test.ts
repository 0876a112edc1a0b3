import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { visitor, type Actor } from '../../../platform/access/index.ts'
import { demoOrganisations } from '../../../platform/people/index.ts'
import { demoRegios } from '../../regio/index.ts'
import { demoProgramma } from '../demo.ts'
import { programmasForRegio } from './of-regio.ts'
import { addPartner, listPartners, removePartner } from './partners.ts'
import { listRegios, setRegios } from './regios.ts'
import { makeProgramma } from './save-programma.ts'
import { openScene, type Scene } from './test-scene.ts'

let scene: Scene
let roos: Actor
let petra: Actor
let fenna: Actor
beforeAll(async () => {
  scene = await openScene()
  roos = scene.person('roos')
  petra = scene.person('petra')
  fenna = scene.person('fenna')
})
afterAll(() => scene.close())

describe('partners', () => {
  test('who leads adds and takes away; taking away twice does nothing the second time', async () => {
    await scene.as(petra, (db) => addPartner(db, demoProgramma, { naam: 'A (verzonnen)', bijdrage: '' }))
    const [first] = await scene.as(visitor, (db) => listPartners(db, demoProgramma))
    expect(first?.naam).toBe('A (verzonnen)')
    const remove = () => scene.as(petra, (db) => removePartner(db, demoProgramma, first!.id))
    expect([await remove(), await remove()]).toEqual([true, false])
    expect(await scene.as(petra, (db) => removePartner(db, demoProgramma, 'geen id'))).toBe(false)
  })

  test('somebody else cannot', async () => {
    const adding = scene.as(fenna, (db) => addPartner(db, demoProgramma, { naam: 'B', bijdrage: '' }))
    await expect(adding).rejects.toThrow(/row-level security/)
    const [first] = await scene.as(visitor, (db) => listPartners(db, demoProgramma))
    expect(await scene.as(fenna, (db) => removePartner(db, demoProgramma, first!.id))).toBe(false)
  })
})

describe('regions', () => {
  test('a region that is renamed or merged half-way shows its new name and the old one', async () => {
    const id = await scene.as(roos, (db) =>
      makeProgramma(db, demoOrganisations.samen, {
        naam: 'Stil programma (verzonnen)',
        doel: '',
        financier: '',
        van: '2026-01-01',
        tot: '2027-12-31',
        openbaar: false,
      }),
    )
    const [a, b, c] = [randomUUID(), randomUUID(), randomUUID()]
    for (const [regio, naam] of [
      [a, 'Oud A'],
      [b, 'Oud B'],
      [c, 'Samen C'],
    ])
      await sql`insert into regio.regio (id, slug, naam, verzonnen) values (${regio}, ${regio}, ${naam}, true)`.execute(
        scene.owner,
      )
    await scene.as(roos, (db) =>
      setRegios(db, id, {
        add: [
          { id: a, naam: 'Oud A' },
          { id: b, naam: 'Oud B' },
        ],
        remove: [],
      }),
    )
    const list = () => scene.as(roos, (db) => listRegios(db, id))
    expect(await list()).toMatchObject([
      { id: a, nuId: a, naam: 'Oud A', eerder: null },
      { id: b, eerder: null },
    ])
    await sql`update regio.regio set naam = 'Nieuw A' where id = ${a}`.execute(scene.owner)
    await sql`update regio.regio set opgevolgd_door = ${a} where id = ${b}`.execute(scene.owner)
    expect(await list()).toMatchObject([
      { id: a, nuId: a, naam: 'Nieuw A', eerder: 'Oud A' },
      { id: b, nuId: a, naam: 'Nieuw A', eerder: 'Oud B' },
    ])
    await sql`update regio.regio set opgevolgd_door = ${c} where id = ${a}`.execute(scene.owner)
    expect((await list()).map(({ nuId, naam }) => [nuId, naam])).toEqual([
      [c, 'Samen C'],
      [c, 'Samen C'],
    ])
    // Choosing the same region again changes nothing, and keeps the name of then.
    await scene.as(roos, (db) => setRegios(db, id, { add: [{ id: a, naam: 'Nieuw A' }], remove: [b] }))
    expect(await list()).toMatchObject([{ id: a, eerder: 'Oud A' }])
  })

  test('a region finds the running programmes with a template that it is in, under its new id too', async () => {
    const find = (regioId: string, today = scene.today) =>
      scene.as(fenna, (db) => programmasForRegio(db, regioId), today)
    expect(await find(demoRegios.heide)).toEqual([
      { id: demoProgramma, naam: 'Programma Samen aan tafel (verzonnen)' },
    ])
    expect(await find(demoRegios.heide, '2030-01-01')).toEqual([])
    const merged = randomUUID()
    await sql`insert into regio.regio (id, slug, naam, verzonnen) values (${merged}, ${merged}, 'Nieuw', true)`.execute(
      scene.owner,
    )
    expect(await find(merged)).toEqual([])
    await sql`update regio.regio set opgevolgd_door = ${merged} where id = ${demoRegios.heide}`.execute(
      scene.owner,
    )
    expect(await find(merged)).toHaveLength(1)
    await sql`update regio.regio set opgevolgd_door = null where id = ${demoRegios.heide}`.execute(
      scene.owner,
    )
  })
})
