import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rowFilter, visitor, type Actor } from '../../../platform/access/index.ts'
import { appoint, demoCast, demoOrganisations, endRole, listRoles } from '../../../platform/people/index.ts'
import { demoProgramma } from '../demo.ts'
import type { ProgrammaFields } from '../model/programma.ts'
import { listOpenbaar, listOwn, loadProgramma } from './programma.ts'
import { changeProgramma, makeProgramma } from './save-programma.ts'
import { addSjabloonVersie, loadProgrammaSjabloon } from './sjabloon.ts'
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

const fields: ProgrammaFields = {
  naam: 'Stil programma (verzonnen)',
  doel: '',
  financier: '',
  van: '2026-01-01',
  tot: '2027-12-31',
  openbaar: false,
}

const make = (change: Partial<ProgrammaFields> = {}) =>
  scene.as(roos, (db) => makeProgramma(db, demoOrganisations.samen, { ...fields, ...change }))

/** What a form of this actor starts with, and saving it. */
const rename = (actor: Actor, id: string, versie: number, naam: string) =>
  scene.as(actor, (db) => changeProgramma(db, id, versie, { ...fields, naam }))

describe('who sees and changes a programme', () => {
  test('a public one is read by everybody, one in preparation by its organisation and its leaders', async () => {
    const id = await make()
    const seen = (actor: Actor) => scene.as(actor, (db) => loadProgramma(db, id))
    expect(await seen(roos)).toMatchObject({ naam: fields.naam, openbaar: false, versie: 1 })
    for (const actor of [visitor, petra, fenna]) expect(await seen(actor)).toBeNull()
    const open = await scene.as(visitor, (db) => listOpenbaar(db, scene.today))
    expect(open.map(({ id: one }) => one)).toEqual([demoProgramma])
  })

  test('only an administrator makes one, and only for her own organisation', async () => {
    await expect(scene.as(roos, (db) => makeProgramma(db, demoOrganisations.rivier, fields))).rejects.toThrow(
      /row-level security/,
    )
    await expect(scene.as(petra, (db) => makeProgramma(db, demoOrganisations.samen, fields))).rejects.toThrow(
      /row-level security/,
    )
  })

  test('an end before the start is refused by the table too', async () => {
    await expect(make({ van: '2027-01-01', tot: '2026-01-01' })).rejects.toThrow(/check/)
  })

  test('lists and gate follow the same rule', async () => {
    const own = (actor: Actor) => scene.as(actor, (db) => listOwn(db, rowFilter(actor, scene.today)))
    const made = await make()
    const ids = (rows: { id: string }[]) => rows.map(({ id }) => id)
    const ofPetra = await own(petra)
    expect([ids(ofPetra.programmas), ids(ofPetra.organisaties)]).toEqual([[demoProgramma], []])
    const ofRoos = await own(roos)
    expect(ids(ofRoos.programmas)).toEqual(expect.arrayContaining([demoProgramma, made]))
    expect(ids(ofRoos.organisaties)).toEqual([demoOrganisations.samen])
    expect(await own(fenna)).toEqual({ programmas: [], organisaties: [] })
    expect(await own(visitor)).toEqual({ programmas: [], organisaties: [] })
  })

  test('two leaders who save at once: the second is told, nothing is lost', async () => {
    const id = await make()
    expect(await rename(roos, id, 1, 'Eerste (verzonnen)')).toBe(true)
    expect(await rename(roos, id, 1, 'Tweede (verzonnen)')).toBe(false)
    expect(await rename(roos, id, 2, 'Tweede (verzonnen)')).toBe(true)
    expect(await rename(petra, id, 3, 'Van een ander')).toBe(false)
  })
})

describe('the shared template', () => {
  const sjabloon = { inleiding: 'Welkom', bijeenkomsten: [], plaatsen: [{ doelgroep: 'ouder', aantal: 2 }] }
  const add = (actor: Actor, id: string, before: number) =>
    scene.as(actor, (db) => addSjabloonVersie(db, id, { before, today: scene.today, sjabloon }))

  test('every save is a version that stays as it is', async () => {
    const id = await make()
    expect(await scene.as(roos, (db) => loadProgrammaSjabloon(db, id))).toBeNull()
    expect([await add(roos, id, 0), await add(roos, id, 1)]).toEqual([true, true])
    expect(await scene.as(roos, (db) => loadProgrammaSjabloon(db, id))).toEqual({
      ...sjabloon,
      versie: 2,
      gemaaktOp: scene.today,
    })
    expect(await scene.as(roos, (db) => loadProgrammaSjabloon(db, id, 1))).toMatchObject({ versie: 1 })
    expect(await scene.as(roos, (db) => loadProgrammaSjabloon(db, id, 7))).toBeNull()
    const changing = scene.as(roos, (db) => sql`update programma.sjabloon set inleiding = 'x'`.execute(db))
    await expect(changing).rejects.toThrow(/permission denied/)
  })

  test('two who save at the same moment: one version, and the other is told', async () => {
    const id = await make()
    const results = await Promise.all([add(roos, id, 0), add(roos, id, 0)])
    expect(results.toSorted()).toEqual([false, true])
    expect(await scene.as(roos, (db) => loadProgrammaSjabloon(db, id))).toMatchObject({ versie: 1 })
  })

  test('a leader writes it, a facilitator reads it', async () => {
    await expect(add(fenna, demoProgramma, 1)).rejects.toThrow(/row-level security/)
    expect(await add(petra, demoProgramma, 1)).toBe(true)
    expect(await scene.as(fenna, (db) => loadProgrammaSjabloon(db, demoProgramma))).toMatchObject({
      versie: 2,
    })
    expect(await scene.asJob((db) => loadProgrammaSjabloon(db, demoProgramma, 1))).toMatchObject({
      versie: 1,
    })
  })
})

describe('project leaders', () => {
  const leader = (programmaId: string, organisationId: string) => ({
    mail: 'nieuw@voorbeeld.invalid',
    name: 'Nieuw (verzonnen)',
    role: 'projectleider' as const,
    scopeKind: 'programma' as const,
    scopeId: programmaId,
    organisationId,
    grantedBy: null,
  })

  test('the organisation appoints and ends, also twice on one day; a leader sees her colleagues', async () => {
    const give = () =>
      scene.as(roos, (db) => appoint(db, scene.today, leader(demoProgramma, demoOrganisations.samen)))
    await give()
    const listed = await scene.as(petra, (db) => listRoles(db, 'programma', demoProgramma))
    expect(listed.map(({ name }) => name).toSorted()).toEqual(
      [demoCast.petra.name, 'Nieuw (verzonnen)'].toSorted(),
    )
    const { id } = listed.find(({ name }) => name === 'Nieuw (verzonnen)')!
    const end = (actor: Actor) => scene.as(actor, (db) => endRole(db, id, demoProgramma, '2026-11-21'))
    expect(await end(petra)).toBe(false)
    expect([await end(roos), await end(roos)]).toEqual([true, false])
    await give()
    const roles = await scene.as(roos, (db) => listRoles(db, 'programma', demoProgramma))
    expect(roles.find((role) => role.id === id)?.until).toBeNull()
  })

  test('nobody gives the role in a programme of another organisation', async () => {
    const give = (actor: Actor, organisationId: string) =>
      scene.as(actor, (db) =>
        appoint(db, scene.today, {
          ...leader(demoProgramma, organisationId),
          mail: 'ander@voorbeeld.invalid',
        }),
      )
    await expect(give(petra, demoOrganisations.samen)).rejects.toThrow(/not allowed/)
    await expect(give(roos, demoOrganisations.rivier)).rejects.toThrow(/row-level security/)
  })
})
