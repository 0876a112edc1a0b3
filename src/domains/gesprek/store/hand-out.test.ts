import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type PersonId, rowFilter, visitor } from '../../../platform/access/index.ts'
import { appoint, demoCast, demoOrganisations, endRole, listRoles } from '../../../platform/people/index.ts'
import { demoGesprekken } from '../demo.ts'
import { aanmeldcodeCapability } from '../model/aanmeldcode.ts'
import { codeProblem } from '../model/codepartij.ts'
import {
  changePartijStand,
  countUndelivered,
  listOwnPartijen,
  loadOwnPartij,
  loadPartij,
} from './codepartij.ts'
import { listDeelnemers } from './deelnemers.ts'
import { noteHandedOut, withdrawRest } from './hand-out.ts'
import { codesOfPartij, makePartij } from './make-codes.ts'
import { openScene, type Scene } from './test-scene.ts'
import { findCode, spendCode } from './use-code.ts'

let scene: Scene
beforeAll(async () => {
  scene = await openScene()
})
afterAll(() => scene.close())

const gesprekId = demoGesprekken.rivierdal
const jokesBatch = '00000000-0000-4000-8000-00000000fb33'
const holding = (hash: string) => ({ kind: 'capability', capabilityHash: hash }) as const

async function makeBatch(perMail = false): Promise<{ id: string; codes: string[] }> {
  return scene.as(scene.person('bram'), async (db) => {
    const id = await makePartij(db, scene.keys, {
      gesprekId,
      doelgroep: 'ouder',
      werver: 'Proef',
      aantal: 5,
      gemaaktOp: '2026-11-22',
      geldigTot: '2026-12-20',
      perMail,
    })
    return { id, codes: await codesOfPartij(db, scene.keys, gesprekId, id) }
  })
}
const give = (scopeId: string, who: 'bram' | 'fenna' | 'joke' = 'bram') =>
  scene.as(scene.person(who), (db) =>
    appoint(db, scene.today, {
      mail: demoCast.joke.mail,
      name: demoCast.joke.name,
      role: 'werver',
      scopeKind: 'codepartij',
      scopeId,
      organisationId: demoOrganisations.rivier,
      grantedBy: demoCast[who].id as PersonId,
    }),
  )
const own = () =>
  scene.as(scene.person('joke'), (db) => listOwnPartijen(db, rowFilter(scene.person('joke'), scene.today)))

describe('who hands out a batch', () => {
  test('sees her own batches and their codes, and nobody who signed up', async () => {
    expect((await own()).map(({ doelgroep, uitgedeeld }) => [doelgroep, uitgedeeld])).toEqual([
      ['hulpverlener', 4],
      ['pleegkind', 0],
    ])
    const [partij, codes, people] = await scene.as(scene.person('joke'), async (db) => [
      await loadOwnPartij(db, jokesBatch),
      await codesOfPartij(db, scene.keys, gesprekId, jokesBatch),
      await listDeelnemers(db, gesprekId),
    ])
    expect(partij).toMatchObject({ aantal: 10, uitdeler: 'Joke Zogenaamd', uitdelerLoopt: true })
    expect(codes).toHaveLength(10)
    expect(people).toEqual([])
  })

  test('sees and changes no other batch', async () => {
    const { id } = await makeBatch()
    const [partij, codes, noted] = await scene.as(scene.person('joke'), async (db) => [
      await loadOwnPartij(db, id),
      await codesOfPartij(db, scene.keys, gesprekId, id),
      await noteHandedOut(db, { gesprekId, id, seen: 0, total: 2 }),
    ])
    expect([partij, codes, noted]).toEqual([null, [], false])
    expect(await scene.as(visitor, (db) => loadOwnPartij(db, jokesBatch))).toBeNull()
  })

  test('is asked by the facilitator of that gesprek, and by nobody else', async () => {
    const { id } = await makeBatch()
    for (const who of ['fenna', 'joke'] as const) await expect(give(id, who)).rejects.toThrow()
    await give(id)
    expect((await own()).map((partij) => partij.id)).toContain(id)
  })

  test('sees nothing of it any more once her role ended; the facilitator sees how many are left with her', async () => {
    const { id } = await makeBatch()
    await give(id)
    await scene.as(scene.person('joke'), (db) => noteHandedOut(db, { gesprekId, id, seen: 0, total: 2 }))
    await scene.as(scene.person('bram'), async (db) => {
      const [role] = await listRoles(db, 'codepartij', id)
      expect(await endRole(db, role?.id ?? '', id, '2026-11-21')).toBe(true)
    })
    const gone = await scene.as(scene.person('joke'), async (db) => [
      await loadOwnPartij(db, id),
      await codesOfPartij(db, scene.keys, gesprekId, id),
      await noteHandedOut(db, { gesprekId, id, seen: 2, total: 3 }),
      await changePartijStand(db, gesprekId, id, { from: ['klaar'], to: 'uitgedeeld' }),
    ])
    expect(gone).toEqual([null, [], false, false])
    expect(await scene.as(scene.person('bram'), (db) => loadPartij(db, gesprekId, id))).toMatchObject({
      aantal: 5,
      uitgedeeld: 2,
      uitdeler: 'Joke Zogenaamd',
      uitdelerLoopt: false,
    })
  })

  test('does not withdraw: that is for the facilitator', async () => {
    const step = { from: ['klaar' as const], to: 'ingetrokken' as const }
    await expect(
      scene.as(scene.person('joke'), (db) => changePartijStand(db, gesprekId, jokesBatch, step)),
    ).rejects.toThrow(/row-level security/)
  })
})

describe('handing out', () => {
  const note = (id: string, seen: number, total: number) =>
    scene.as(scene.person('bram'), (db) => noteHandedOut(db, { gesprekId, id, seen, total }))

  test('is noted once: the second who notes the same is refused', async () => {
    const { id } = await makeBatch()
    expect(await Promise.all([note(id, 0, 3), note(id, 0, 3)])).toEqual(expect.arrayContaining([true, false]))
    expect(await note(id, 3, 5)).toBe(true)
    expect(await note(id, 5, 5)).toBe(false)
    const { stand } = (await scene.as(scene.person('bram'), (db) => loadPartij(db, gesprekId, id))) ?? {}
    expect(stand).toBe('uitgedeeld')
  })

  test('may be put right as long as something is left, and never passes the size of the batch', async () => {
    const { id } = await makeBatch()
    expect([await note(id, 0, 4), await note(id, 4, 2), await note(id, 2, 6)]).toEqual([true, true, false])
  })

  test('the rest can be withdrawn: who has a code keeps it, the others stop working', async () => {
    const { id, codes } = await makeBatch()
    const hashes = codes.map((code) => aanmeldcodeCapability(scene.keys, code).hash)
    await note(id, 0, 2)
    // Handed out without being noted, and used.
    await scene.as(holding(hashes[4] ?? ''), (db) => spendCode(db, hashes[4] ?? ''))
    await scene.as(scene.person('bram'), (db) => withdrawRest(db, gesprekId, id, hashes.slice(2)))
    const problems = []
    for (const hash of hashes)
      problems.push(codeProblem(await scene.as(holding(hash), (db) => findCode(db, hash)), scene.today))
    expect(problems).toEqual([null, null, 'withdrawn', 'withdrawn', 'used'])
    expect(await scene.as(holding(hashes[2] ?? ''), (db) => spendCode(db, hashes[2] ?? ''))).toBe(false)
  })

  test('another facilitator withdraws nothing', async () => {
    const { id, codes } = await makeBatch()
    const hashes = codes.map((code) => aanmeldcodeCapability(scene.keys, code).hash)
    await scene.as(scene.person('fenna'), (db) => withdrawRest(db, gesprekId, id, hashes))
    const found = await scene.as(holding(hashes[0] ?? ''), (db) => findCode(db, hashes[0] ?? ''))
    expect(codeProblem(found, scene.today)).toBeNull()
  })
})

test('mails that did not arrive are counted with their batch, those that did later are not', async () => {
  const { id } = await makeBatch(true)
  const { id: onPaper } = await makeBatch()
  await scene.asJob(async (db) => {
    for (const hoe of ['opgehouden', 'teruggekomen', 'aangekomen'] as const)
      await countUndelivered(db, id, hoe)
    await countUndelivered(db, onPaper, 'teruggekomen')
  })
  const load = (partij: string) => scene.as(scene.person('bram'), (db) => loadPartij(db, gesprekId, partij))
  expect(await load(id)).toMatchObject({ perMail: true, stand: 'uitgedeeld', uitgedeeld: 5, onbezorgd: 1 })
  expect(await load(onPaper)).toMatchObject({ perMail: false, onbezorgd: 0 })
})
