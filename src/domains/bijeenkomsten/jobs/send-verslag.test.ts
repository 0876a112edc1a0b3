import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTest, type OpenTest } from '../../../../tests/support/as.ts'
import { saveAanwezigheid } from '../store/aanwezigheid.ts'
import { setDayScene } from '../store/test-scene.ts'
import { saveVerslag } from '../store/verslag.ts'
import { countSent } from '../store/verslag-berichten.ts'
import { sendVerslagJob } from './send-verslag.ts'

let site: OpenTest
let day: Awaited<ReturnType<typeof setDayScene>>
beforeAll(async () => {
  site = await openTest()
  day = await setDayScene(site)
  const { els, opa, jip } = day.scene
  await sql`update gesprek.deelnemer set bereik = 'mail' where id = any(${[els.id, jip.id]}::uuid[])`.execute(
    site.owner,
  )
  await sql`update gesprek.deelnemer set bereik = 'sms' where id = ${opa.id}`.execute(site.owner)
})
afterAll(() => site.close())

const about = () => ({ gesprekId: day.scene.gesprekId, bijeenkomstId: day.first })
const write = (versie: number, vastgesteldOp: string | null) =>
  site.as(day.scene.facilitator, (db) =>
    saveVerslag(db, day.scene.gesprekId, day.first, {
      tekst: 'Over school',
      besluiten: [],
      vastgesteldOp,
      versie,
    }),
  )

async function send() {
  const sent: { to: string; text: string }[] = []
  const keep = async ({ to, text }: { to: string; text: string }) => void sent.push({ to, text })
  await site.asJob((db) =>
    sendVerslagJob.run(
      {
        db,
        today: site.today,
        now: Temporal.Instant.from(`${site.today}T10:00:00Z`),
        keys: site.keys,
        origin: 'https://voorbeeld.invalid',
        mail: keep,
        sms: keep,
        announce: () => Promise.reject(new Error('announces nothing')),
        asOwner: () => Promise.reject(new Error('does not need the owner')),
      },
      about(),
    ),
  )
  return sent
}

describe('sending minutes', () => {
  test('a draft goes to nobody', async () => {
    await write(0, null)
    expect(await send()).toEqual([])
  })
  test('adopted they go to everybody with a seat, as each asked; who missed it reads so', async () => {
    await write(1, site.today)
    await site.as(day.scene.host, (db) =>
      saveAanwezigheid(db, day.scene.gesprekId, day.first, [
        { deelnemerId: day.scene.els.id, aanwezig: true },
      ]),
    )
    const sent = await send()
    expect(sent.map(({ to }) => to)).toEqual(['els@voorbeeld.invalid', 'jip@voorbeeld.invalid', '0612345678'])
    expect(sent[0]?.text).toContain('Hier is het verslag')
    expect(sent[1]?.text).not.toMatch(/Veenland|school|http/)
    expect(sent[2]?.text).toContain('Je kon er niet bij zijn')
  })
  test('once per version, also when two workers run at once', async () => {
    expect(await send()).toEqual([])
    await write(2, site.today)
    const both = await Promise.all([send(), send()])
    expect(both.flat()).toHaveLength(3)
    const version = { ...about(), versie: 3 }
    expect(await site.as(day.scene.facilitator, (db) => countSent(db, version))).toBe(3)
    expect(await site.as(day.scene.host, (db) => countSent(db, version))).toBe(0)
  })
  test('who wants to be called gets nothing, and gets it later when she gives an address', async () => {
    await sql`update gesprek.deelnemer set bereik = 'bel' where id = ${day.scene.opa.id}`.execute(site.owner)
    await write(3, site.today)
    expect(await send()).toHaveLength(2)
    await sql`update gesprek.deelnemer set bereik = 'sms' where id = ${day.scene.opa.id}`.execute(site.owner)
    expect((await send()).map(({ to }) => to)).toEqual(['0612345678'])
  })
})
