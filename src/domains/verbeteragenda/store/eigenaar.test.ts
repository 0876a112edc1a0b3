import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Actor, gate, visitor } from '../../../platform/access/index.ts'
import { melden } from '../model/actions.ts'
import { ownerKeyAfter, type OwnerKey } from '../model/owner-change.ts'
import { loadEigenaar, loadEigenaren, loadOwnActieId, saveEigenaar } from './eigenaar.ts'
import { openScene, type Scene, veenland } from './test-scene.ts'

let scene: Scene
beforeAll(async () => {
  scene = await openScene()
})
afterAll(() => scene.close())

const hashOf = (actor: Actor) => (actor.kind === 'capability' ? actor.capabilityHash : '')
const own = (actor: Actor, today?: string) =>
  scene.as(actor, (db) => loadOwnActieId(db, hashOf(actor), today ?? scene.today), today)
const mayTell = async (actor: Actor, today = scene.today) =>
  (await scene.as(actor, (db) => gate(db, actor, today, [{ action: melden, scopeId: null }]), today))[0]
const save = (who: 'fenna' | 'bram', key: OwnerKey) =>
  scene.as(scene.person(who), (db) => saveEigenaar(db, veenland.gesprek, veenland.bezig, key))
const another = (mail: string | null): OwnerKey => {
  const key = ownerKeyAfter(
    scene.keys,
    veenland.bezig,
    { mail: 'jongeren@voorbeeld.invalid', sleutel_versie: 1 },
    { mail, days: [] },
    scene.today,
  )
  if (key === null) throw new Error('There must be a key')
  return key
}

describe('where a link goes', () => {
  test('is known to the facilitator of this gesprek only', async () => {
    expect(await scene.as(scene.person('fenna'), (db) => loadEigenaren(db, veenland.gesprek))).toHaveLength(4)
    for (const actor of [visitor, scene.person('bram'), scene.person('wil'), scene.person('yusuf')]) {
      expect(await scene.as(actor, (db) => loadEigenaren(db, veenland.gesprek))).toEqual([])
    }
    const one = await scene.as(scene.person('fenna'), (db) =>
      loadEigenaar(db, veenland.gesprek, veenland.bezig),
    )
    expect(one).toEqual({ actie_id: veenland.bezig, mail: 'jongeren@voorbeeld.invalid', sleutel_versie: 1 })
  })
})

describe('the link', () => {
  test('opens its own action, as long as it is good', async () => {
    const owner = scene.owning(veenland.bezig)
    expect(await own(owner)).toEqual({ actieId: veenland.bezig, gesprekId: veenland.gesprek })
    expect(await mayTell(owner)).toBe(true)
    // Half a year after the evaluation (110 days from today) it has ended.
    expect(await own(owner, '2027-09-08')).not.toBeNull()
    expect(await own(owner, '2027-09-09')).toBeNull()
    expect(await mayTell(owner, '2027-09-09')).toBe(false)
    expect(await mayTell(visitor)).toBe(false)
  })

  test('shows no other address', async () => {
    const seen = await scene.as(scene.owning(veenland.bezig), (db) => loadEigenaren(db, veenland.gesprek))
    expect(seen.map(({ actie_id }) => actie_id)).toEqual([veenland.bezig])
  })

  test('of a concept opens nothing', async () => {
    const key = { mail: 'x@voorbeeld.invalid', versie: 1, hash: 'h', tot: '2027-01-01' }
    const gesprek = '00000000-0000-4000-8000-0000000000b2'
    await scene.as(scene.person('fenna'), (db) =>
      saveEigenaar(db, gesprek, '00000000-0000-4000-8000-0000006b2a11', key),
    )
    expect(await own({ kind: 'capability', capabilityHash: 'h' })).toBeNull()
  })

  test('stops working when somebody else takes the action over', async () => {
    await expect(save('bram', another('nieuw@voorbeeld.invalid'))).rejects.toThrow(/row-level/)
    await save('fenna', another('nieuw@voorbeeld.invalid'))
    expect(await own(scene.owning(veenland.bezig, 1))).toBeNull()
    expect(await mayTell(scene.owning(veenland.bezig, 1))).toBe(false)
    expect(await own(scene.owning(veenland.bezig, 2))).not.toBeNull()
  })
})
