import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTest, type OpenTest } from '../../../../tests/support/as.ts'
import type { Actor, PersonId } from '../../access/index.ts'
import { demo, demoCast, demoOrganisations } from '../demo.ts'
import { appoint, endRole, listOwnRoles, listRoles, type Appointment } from './roles.ts'

let t: OpenTest
const roos: Actor = { kind: 'person', personId: demoCast.roos.id as PersonId }
const sjaan: Actor = { kind: 'person', personId: demoCast.sjaan.id as PersonId }
const { samen, rivier } = demoOrganisations

beforeAll(async () => {
  t = await openTest()
  await demo({ db: t.owner, keys: t.keys, today: t.today })
})
afterAll(() => t.close())

const administrator = (mail: string, change: Partial<Appointment> = {}): Appointment => ({
  mail,
  name: 'Nieuw (verzonnen)',
  role: 'organisatiebeheerder',
  scopeKind: 'organisatie',
  scopeId: samen,
  organisationId: samen,
  grantedBy: demoCast.roos.id as PersonId,
  ...change,
})

const rolesOf = (personId: string, today = t.today) =>
  t.as(
    { kind: 'person', personId: personId as PersonId },
    (db) => listOwnRoles(db, personId as PersonId, today),
    today,
  )

async function appointed(mail: string): Promise<{ personId: string; roleId: string }> {
  const personId = await t.as(roos, (db) => appoint(db, t.today, administrator(mail)))
  const [role] = await rolesOf(personId)
  return { personId, roleId: role!.id }
}

const yesterday = '2026-11-21'

describe('giving a role', () => {
  test('an administrator gives a role in the own organisation, and giving it again changes nothing', async () => {
    const { personId, roleId } = await appointed('een@voorbeeld.invalid')
    await t.as(roos, (db) => appoint(db, t.today, administrator('EEN@voorbeeld.invalid')))
    expect((await rolesOf(personId)).map(({ id }) => id)).toEqual([roleId])
  })

  test('not in another organisation, also not under the name of the own one', async () => {
    const elsewhere = { scopeId: rivier, organisationId: rivier }
    for (const change of [elsewhere, { scopeId: rivier }]) {
      const giving = t.as(roos, (db) => appoint(db, t.today, administrator('twee@voorbeeld.invalid', change)))
      await expect(giving).rejects.toThrow()
    }
    const listed = await t.as(sjaan, (db) => listRoles(db, 'organisatie', rivier))
    expect(listed).toEqual([])
  })
})

describe('ending a role', () => {
  test('one that was given today by mistake ends at once', async () => {
    const { personId, roleId } = await appointed('fout@voorbeeld.invalid')
    expect(await t.as(roos, (db) => endRole(db, roleId, samen, yesterday))).toBe(true)
    expect(await rolesOf(personId)).toEqual([])
  })

  test('and can be given again on the same day', async () => {
    const { personId, roleId } = await appointed('toch@voorbeeld.invalid')
    await t.as(roos, (db) => endRole(db, roleId, samen, yesterday))
    await t.as(roos, (db) => appoint(db, t.today, administrator('toch@voorbeeld.invalid')))
    expect((await rolesOf(personId)).map(({ id }) => id)).toEqual([roleId])
  })

  test('the day on which a role ended does not move when it is ended again', async () => {
    const { personId, roleId } = await appointed('oud@voorbeeld.invalid')
    await t.as(roos, (db) => endRole(db, roleId, samen, yesterday))
    expect(await t.as(roos, (db) => endRole(db, roleId, samen, '2027-03-01'), '2027-03-02')).toBe(false)
    const { rows } = await sql<{
      until_day: string
    }>`select until_day from people.role where person_id = ${personId}`.execute(t.owner)
    expect(rows).toEqual([{ until_day: yesterday }])
  })

  test('what is no role is not ended', async () => {
    for (const id of ['geen id', randomUUID()]) {
      expect(await t.as(roos, (db) => endRole(db, id, samen, yesterday))).toBe(false)
    }
  })
})

test('nobody renames an organisation with the web login', async () => {
  const renaming = t.as(roos, (db) =>
    sql`update people.organisation set name = 'Anders' where id = ${samen}`.execute(db),
  )
  await expect(renaming).rejects.toThrow(/permission denied/)
})
