import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTest, type OpenTest } from '../../../../tests/support/as.ts'
import { addDays } from '../../../platform/clock/index.ts'
import { inTransaction } from '../../../platform/database/transaction.ts'
import type { JobContext } from '../../../platform/jobs/index.ts'
import { setScene } from '../store/scene.ts'
import { forgetJob } from './forget.ts'

let site: OpenTest
let gesprekId: string
const deelnemerId = randomUUID()

beforeAll(async () => {
  site = await openTest()
  gesprekId = (await setScene(site.owner, site.today)).gesprekId
  await sql`update gesprek.gesprek set aanmelden_tot = ${site.today} where id = ${gesprekId}`.execute(
    site.owner,
  )
  await sql`insert into gesprek.deelnemer (id, gesprek_id, doelgroep, naam, mail, nodig, kan_alle_keren, aangemeld_door, stand, sleutel_hash)
    values (${deelnemerId}, ${gesprekId}, 'ouder', 'Kanarie', 'kanarie@voorbeeld.invalid', 'rolstoel', true, 'zelf', 'plaats', 'hash')`.execute(
    site.owner,
  )
})
afterAll(() => site.close())

async function runOn(today: string) {
  const actor = { kind: 'job', job: 'bijeenkomsten:vergeten' } as const
  const context = { today, asOwner: (work: never) => inTransaction(site.owner, { actor, today }, work) }
  await forgetJob.run(context as never as JobContext, {})
  const { rows } = await sql<{ naam: string; mail: string | null; nodig: string; sleutel_hash: string }>`
    select naam, mail, nodig, sleutel_hash from gesprek.deelnemer where id = ${deelnemerId}`.execute(
    site.owner,
  )
  return rows[0]!
}

test('nothing is forgotten while something is planned', async () => {
  expect(await runOn(site.today)).toMatchObject({ naam: 'Kanarie', nodig: 'rolstoel' })
})
test('what somebody needed is forgotten after the last meeting, the name after a year', async () => {
  const last = addDays(site.today, 400)
  await sql`update bijeenkomsten.bijeenkomst set datum = ${last} where gesprek_id = ${gesprekId}`.execute(
    site.owner,
  )
  await sql`insert into bijeenkomsten.bijeenkomst (id, gesprek_id, nummer, titel, datum, begin, einde)
    values (${randomUUID()}, ${gesprekId}, 19, 'Laatste', ${last}, '16:00', '18:00')`.execute(site.owner)
  expect(await runOn(last)).toMatchObject({ naam: 'Kanarie', nodig: 'rolstoel' })
  expect(await runOn(addDays(last, 1))).toMatchObject({
    naam: 'Kanarie',
    nodig: '',
    mail: 'kanarie@voorbeeld.invalid',
  })
  expect(await runOn(addDays(last, 367))).toMatchObject({
    naam: '…',
    mail: null,
    sleutel_hash: `vergeten ${deelnemerId}`,
  })
})
test('somebody is forgotten a year after the last day too when a meeting never got a day', async () => {
  const other = randomUUID()
  const today = site.today
  const elsewhere = (
    await sql<{ id: string }>`select id from gesprek.gesprek where id <> ${gesprekId}`.execute(site.owner)
  ).rows[0]!.id
  await sql`delete from bijeenkomsten.bijeenkomst where gesprek_id = ${elsewhere}`.execute(site.owner)
  await sql`update gesprek.gesprek set aanmelden_tot = ${today} where id = ${elsewhere}`.execute(site.owner)
  await sql`insert into gesprek.deelnemer (id, gesprek_id, doelgroep, naam, mail, nodig, kan_alle_keren, aangemeld_door, stand, sleutel_hash)
    values (${other}, ${elsewhere}, 'ouder', 'Merel', 'merel@voorbeeld.invalid', 'tolk', true, 'zelf', 'plaats', 'hash 2')`.execute(
    site.owner,
  )
  const seen = async (day: string) => {
    await runOn(day)
    const { rows } = await sql<{
      naam: string
      nodig: string
    }>`select naam, nodig from gesprek.deelnemer where id = ${other}`.execute(site.owner)
    return rows[0]!
  }
  // No meeting is made yet: what she needs is still needed.
  expect(await seen(addDays(today, 30))).toEqual({ naam: 'Merel', nodig: 'tolk' })
  await sql`insert into bijeenkomsten.bijeenkomst (id, gesprek_id, nummer, titel, begin, einde)
    values (${randomUUID()}, ${elsewhere}, 1, 'Ooit', '16:00', '18:00')`.execute(site.owner)
  expect(await seen(addDays(today, 300))).toEqual({ naam: 'Merel', nodig: 'tolk' })
  expect(await seen(addDays(today, 367))).toEqual({ naam: '…', nodig: '' })
})
