import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { visitor } from '../../../platform/access/index.ts'
import { demoOrganisations } from '../../../platform/people/index.ts'
import { demoDeelnemer, demoGesprekken } from '../demo.ts'
import { jobs } from '../jobs.ts'
import { moveUp } from './move-up.ts'
import { changeNodig, loadOwn } from './own.ts'
import { loadSeats } from './seats.ts'
import { signOff } from './sign-off.ts'
import { signUp } from './sign-up.ts'
import { tables } from './tables.ts'
import { openScene, type Scene, someone } from './test-scene.ts'

let scene: Scene
beforeAll(async () => {
  scene = await openScene()
})
afterAll(() => scene.close())

const gesprekId = demoGesprekken.rivierdal
const standOf = async (id: string) =>
  (
    await tables(scene.owner)
      .selectFrom('gesprek.deelnemer')
      .where('id', '=', id)
      .select('stand')
      .executeTakeFirst()
  )?.stand
const freeSeats = async (doelgroep: string) =>
  (await scene.as(visitor, (db) => loadSeats(db, gesprekId))).find((seats) => seats.doelgroep === doelgroep)
    ?.vrij

/** Runs the worker's job; returns whom it had mailed. */
async function runJob(row: { gesprekId: string; doelgroep: string }): Promise<string[]> {
  const mailed: string[] = []
  const announce = async (_name: string, { deelnemerId }: { deelnemerId: string }) =>
    void mailed.push(deelnemerId)
  await scene.asJob(async (db) => jobs[0]?.run({ db, announce } as never, row))
  return mailed
}

describe('signing oneself up', () => {
  test('gives a seat, and the own row from then on', async () => {
    const { id, seated } = await scene.comes('rivierdal', { doelgroep: 'gezinshuisouder', nodig: 'Rolstoel' })
    expect(seated).toBe(true)
    expect(await standOf(id)).toBe('plaats')
    const bearer = scene.bearer(id)
    const own = await scene.as(bearer, (db) =>
      loadOwn(db, 'capabilityHash' in bearer ? (bearer.capabilityHash ?? '') : ''),
    )
    expect(own).toMatchObject({ id, naam: someone.naam, nodig: 'Rolstoel', stand: 'plaats', telefoon: null })
  })

  test('of ten people who want the last four seats at the same moment, four sit and six wait', async () => {
    const before = await freeSeats('hulpverlener')
    expect(before).toBe(4)
    const all = await Promise.all(
      Array.from({ length: 10 }, () => scene.comes('rivierdal', { doelgroep: 'hulpverlener' })),
    )
    expect(all.filter(({ seated }) => seated)).toHaveLength(4)
    const standen = await Promise.all(all.map(({ id }) => standOf(id)))
    expect(standen.toSorted()).toEqual([...Array(4).fill('plaats'), ...Array(6).fill('wachtlijst')])
    expect(await freeSeats('hulpverlener')).toBe(0)
  })

  test('is not possible for young people, after the last day, before publication or between the meetings', async () => {
    await expect(scene.comes('rivierdal', { doelgroep: 'pleegkind' })).rejects.toThrow(/row-level security/)
    await expect(scene.comes('rivierdal', {}, '2027-06-01')).rejects.toThrow(/row-level security/)
    await expect(scene.comes('duinstreek')).rejects.toThrow(/row-level security/)
  })

  test('is not possible while the organisation did not record who is responsible', async () => {
    const organisation = tables(scene.owner)
      .updateTable('people.organisation')
      .where('id', '=', demoOrganisations.rivier)
    await organisation.set({ dpia_on: null }).execute()
    await expect(scene.comes('rivierdal')).rejects.toThrow(/row-level security/)
    await organisation.set({ dpia_on: '2026-01-01' }).execute()
  })

  test('cannot be done with a seat of another doelgroep, not even past the code', async () => {
    const { id } = await scene.comes('rivierdal', { doelgroep: 'beleidsmaker' })
    const grab = scene.as(scene.bearer(id), (db) =>
      tables(db)
        .updateTable('gesprek.plaats')
        .set({ deelnemer_id: id })
        .where('gesprek_id', '=', gesprekId)
        .where('doelgroep', '=', 'pleegkind')
        .where('nummer', '=', 3)
        .execute(),
    )
    await expect(grab).rejects.toThrow(/foreign key|unique/)
  })
})

describe('signing somebody up on the phone', () => {
  const byPhone = { gesprekId, door: 'host', taal: 'nl', hold: async () => {} } as const
  const young = { ...someone, doelgroep: 'eigen-kind', mail: '', telefoon: '06 0000 1234' }

  test('the host also signs up young people', async () => {
    const { id, seated } = await scene.as(scene.person('yusuf'), (db) =>
      signUp(db, scene.keys, { ...byPhone, aanmelding: young }),
    )
    expect(seated).toBe(true)
    expect(await standOf(id)).toBe('plaats')
  })

  test('nobody of another gesprek can', async () => {
    const asFenna = scene.as(scene.person('fenna'), (db) =>
      signUp(db, scene.keys, { ...byPhone, aanmelding: young }),
    )
    await expect(asFenna).rejects.toThrow(/row-level security/)
  })
})

describe('a participant', () => {
  const els = demoDeelnemer('rivierdal', 1)

  test('changes what she needs, and nobody else’s', async () => {
    const own = { id: els, gesprekId } as never
    await scene.as(scene.bearer(els), (db) => changeNodig(db, own, 'Trap is lastig'))
    await scene.as(scene.bearer(demoDeelnemer('rivierdal', 2)), (db) => changeNodig(db, own, 'Kapot'))
    await scene.as(visitor, (db) => changeNodig(db, own, 'Kapot'))
    const row = await tables(scene.owner)
      .selectFrom('gesprek.deelnemer')
      .where('id', '=', els)
      .select('nodig')
      .executeTakeFirst()
    expect(row?.nodig).toBe('Trap is lastig')
  })

  test('who signs off makes room for who waits longest, and a newcomer does not jump the queue', async () => {
    const pleegouders = { gesprekId, doelgroep: 'pleegouder' }
    const first = await scene.comes('rivierdal', { doelgroep: 'pleegouder', naam: 'Wacht Eerst (verzonnen)' })
    const second = await scene.comes('rivierdal', {
      doelgroep: 'pleegouder',
      naam: 'Wacht Later (verzonnen)',
    })
    expect([first.seated, second.seated]).toEqual([false, false])

    await scene.as(scene.bearer(els), (db) => signOff(db, { id: els, ...pleegouders }))
    expect(await standOf(els)).toBe('afgemeld')
    const newcomer = await scene.comes('rivierdal', { doelgroep: 'pleegouder', naam: 'Nieuw (verzonnen)' })
    expect(newcomer.seated).toBe(false)

    expect(await runJob(pleegouders)).toEqual([first.id])
    expect(await runJob(pleegouders)).toEqual([])
    expect(await standOf(first.id)).toBe('plaats')
    expect(await standOf(second.id)).toBe('wachtlijst')
  })

  test('what she needed is wiped when she signs off, and her link opens nothing any more', async () => {
    const row = await tables(scene.owner)
      .selectFrom('gesprek.deelnemer')
      .where('id', '=', els)
      .selectAll()
      .executeTakeFirst()
    expect(row).toMatchObject({ stand: 'afgemeld', nodig: '' })
    expect(await scene.as(scene.bearer(els), (db) => loadOwn(db, row?.sleutel_hash ?? ''))).toBeNull()
  })

  test('who is seated while she signs off leaves no seat behind that nobody sits on', async () => {
    const row = { gesprekId, doelgroep: 'ouder' }
    const free = (await freeSeats('ouder')) ?? 0
    const all = await Promise.all(Array.from({ length: free + 1 }, () => scene.comes('rivierdal', row)))
    const late = all.find(({ seated }) => !seated)!
    const [seated] = all.filter((one) => one.seated)
    await scene.as(scene.bearer(seated!.id), (db) => signOff(db, { id: seated!.id, ...row }))
    let leaving = Promise.resolve()
    await scene.asJob(async (db) => {
      expect(await moveUp(db, row)).toEqual([late.id])
      leaving = scene.as(scene.bearer(late.id), (own) => signOff(own, { id: late.id, ...row }))
      // Long enough for her to arrive at her row, which is ours until the commit.
      await new Promise((arrived) => setTimeout(arrived, 200))
    })
    await leaving
    expect(await standOf(late.id)).toBe('afgemeld')
    const sits = tables(scene.owner)
      .selectFrom('gesprek.plaats')
      .where('deelnemer_id', '=', late.id)
      .select('nummer')
    expect(await sits.execute()).toEqual([])
  })

  test('nobody takes a seat by saying so', async () => {
    const { id, seated } = await scene.comes('rivierdal', { doelgroep: 'ouder' })
    expect(seated).toBe(false)
    const saying = scene.as(scene.bearer(id), (db) =>
      tables(db).updateTable('gesprek.deelnemer').set({ stand: 'plaats' }).where('id', '=', id).execute(),
    )
    await expect(saying).rejects.toThrow(/row-level security/)
  })

  test('a freed seat for which nobody waits is open for the next', async () => {
    const marit = await scene.comes('rivierdal', { doelgroep: 'aanbieder' })
    const row = { gesprekId, doelgroep: 'aanbieder' }
    await scene.as(scene.bearer(marit.id), (db) => signOff(db, { id: marit.id, ...row }))
    const before = await freeSeats('aanbieder')
    await scene.asJob((db) => moveUp(db, row))
    expect(await freeSeats('aanbieder')).toBe((before ?? 0) + 1)
  })
})
