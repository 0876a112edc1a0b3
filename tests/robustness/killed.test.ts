import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codesOf } from '../../src/domains/enquete/model/codeblad.ts'
import { openBox } from '../../src/domains/enquete/model/sealed-box.ts'
import { boxContext } from '../../src/domains/enquete/model/stembiljet.ts'
import { handOutPartij, makePartij } from '../../src/domains/enquete/store/codepartij.ts'
import { demoGesprekken } from '../../src/domains/gesprek/index.ts'
import type { Db } from '../../src/platform/database/transaction.ts'
import type { Keys } from '../../src/platform/keys/index.ts'
import { answerWish, sendAll, signUpWish, type Aanmelding, type Wish } from './crowd.ts'
import { allChosen } from './questionnaire.ts'
import { SiteProcess } from './site-process.ts'

const gesprekId = demoGesprekken.rivierdal
/** The demo's open round. */
const rondeId = '00000000-0000-4000-8000-0000000000f2'
const groep = 'ouder'

/** More people than seats for two groups, fewer for the third. */
const seats = { pleegouder: 60, ouder: 60, hulpverlener: 150 }
const doelgroepen = Object.keys(seats) as (keyof typeof seats)[]

const people = Array.from({ length: 300 }, (_, number): Aanmelding => ({
  naam: `Proefpersoon ${number}`,
  mail: `proef-${number}@voorbeeld.invalid`,
  doelgroep: doelgroepen[number % 3]!,
  sleutel: randomUUID(),
}))
const openAnswers = Array.from({ length: 200 }, (_, number) => `Dit is antwoord ${number}.`)

/** 500 sign-ups and answers, in three parts: each part meets an interruption of its own. */
describe('in the middle of 500 sign-ups and answers', () => {
  let site: SiteProcess
  let parts: Wish[][]
  let before: { boxes: number; mails: number }

  beforeAll(async () => {
    site = await SiteProcess.open()
    const codes = await site.asOwner(async (db) => {
      await addSeats(db)
      before = await countBoxesAndMails(db)
      return handOutCodes(db, site.keys, openAnswers.length)
    })
    const wishes = people.map((person) => signUpWish(gesprekId, person))
    for (const [number, code] of codes.entries()) {
      wishes.splice(number * 2, 0, answerWish(code, allChosen(groep, openAnswers[number]!)))
    }
    parts = [wishes.slice(0, 170), wishes.slice(170, 330), wishes.slice(330)]
  }, 120_000)
  afterAll(() => site?.remove(), 60_000)

  test('the web process is killed and started again', { timeout: 120_000 }, async () => {
    const { acknowledged, lost } = await sendAll(site.origin, parts[0]!, async () => {
      await site.end('SIGKILL')
      await site.start()
    })
    expect(acknowledged).toBe(170)
    expect(lost).toBeGreaterThan(0)
  })

  test(
    'one connection of the database is killed, and nobody starts anything',
    { timeout: 120_000 },
    async () => {
      const { acknowledged, lost } = await sendAll(site.origin, parts[1]!, () => site.killOneConnection())
      expect(acknowledged).toBe(160)
      expect(lost).toBeGreaterThan(0)
      // The jobs go on by themselves too: more mails are written, unless all were written already.
      const { mails } = await site.asOwner(countBoxesAndMails)
      const goOn = async (db: Db) =>
        (await countDue(db)) === 0 || (await countBoxesAndMails(db)).mails > mails
      await expect.poll(() => site.asOwner(goOn), { timeout: 60_000, interval: 500 }).toBe(true)
    },
  )

  test('the database server is killed, and the site started again', { timeout: 120_000 }, async () => {
    const { acknowledged, lost } = await sendAll(site.origin, parts[2]!, async () => {
      site.killDatabase()
      await expect.poll(() => site.readiness(), { timeout: 10_000 }).toBe(503)
      // The site itself is still there to say so, and stops as it should.
      expect(await site.end('SIGTERM')).toBe(0)
      await site.start()
    })
    expect(acknowledged).toBe(170)
    expect(lost).toBeGreaterThan(0)
  })

  test('everybody is signed up exactly once', async () => {
    const { rows } = await site.asOwner((db) =>
      sql<{ naam: string }>`select naam from gesprek.deelnemer
        where gesprek_id = ${gesprekId} and naam like 'Proefpersoon %'`.execute(db),
    )
    expect(rows.map(({ naam }) => naam).sort()).toEqual(people.map(({ naam }) => naam).sort())
  })

  test('every seat is taken as long as somebody wants it, by one person of its group', async () => {
    const found = await site.asOwner(readSeats)
    for (const { doelgroep, mensen, plaats, bezet } of found) {
      const expected = Math.min(seats[doelgroep], mensen)
      expect({ doelgroep, plaats, bezet }).toEqual({ doelgroep, plaats: expected, bezet: expected })
    }
    const { rows } = await site.asOwner((db) =>
      sql`select d.id from gesprek.deelnemer d where d.gesprek_id = ${gesprekId} and (d.stand = 'plaats') <>
        ((select count(*) from gesprek.plaats p where p.deelnemer_id = d.id and p.doelgroep = d.doelgroep) = 1)`.execute(
        db,
      ),
    )
    expect(rows).toEqual([])
  })

  test('every answer is in the box exactly once, with what was sent', async () => {
    const { rows } = await site.asOwner((db) =>
      sql<{ groep: string; sealed: Buffer }>`select groep, sealed from enquete.stembus
        where ronde_id = ${rondeId}`.execute(db),
    )
    expect(rows).toHaveLength(before.boxes + openAnswers.length)
    const key = site.keys.roundPrivateKey(rondeId)!
    const opened = rows.map(
      (row) => JSON.parse(openBox(key, boxContext(rondeId, row.groep), row.sealed)) as { open: string },
    )
    const sent = opened.map(({ open }) => open).filter((text) => text.startsWith('Dit is antwoord'))
    expect(sent.sort()).toEqual([...openAnswers].sort())
  })

  test('no confirmation is lost: it is in the outbox, or the job that writes it waits', async () => {
    const { rows } = await site.asOwner((db) =>
      sql<{ waiting: number }>`select count(*) as waiting from graphile_worker.jobs
        where task_identifier = 'announce:deelnemer-aangemeld'`.execute(db),
    )
    const { mails } = await site.asOwner(countBoxesAndMails)
    expect(mails - before.mails + rows[0]!.waiting).toBeGreaterThanOrEqual(people.length)
  })
})

async function addSeats(db: Db): Promise<void> {
  for (const [doelgroep, aantal] of Object.entries(seats)) {
    await sql`insert into gesprek.plaats (gesprek_id, doelgroep, nummer)
      select ${gesprekId}, ${doelgroep}, nummer from generate_series(1, ${aantal}::int) as nummer
      on conflict do nothing`.execute(db)
  }
}

async function handOutCodes(db: Db, keys: Keys, aantal: number): Promise<string[]> {
  const secret = keys.roundSecret(rondeId)
  const id = await makePartij(db, secret, { rondeId, groep, werver: 'Proef (verzonnen)', aantal })
  await handOutPartij(db, rondeId, id)
  return codesOf(secret, id, aantal)
}

async function countBoxesAndMails(db: Db): Promise<{ boxes: number; mails: number }> {
  const { rows } = await sql<{ boxes: number; mails: number }>`select
    (select count(*) from enquete.stembus where ronde_id = ${rondeId}) as boxes,
    (select count(*) from mail.message) as mails`.execute(db)
  return rows[0]!
}

interface SeatCount {
  doelgroep: keyof typeof seats
  mensen: number
  /** People who were told that they have a seat. */
  plaats: number
  bezet: number
}

async function readSeats(db: Db): Promise<SeatCount[]> {
  const { rows } = await sql<SeatCount>`select d.doelgroep, count(*) as mensen,
      count(*) filter (where d.stand = 'plaats') as plaats,
      (select count(p.deelnemer_id) from gesprek.plaats p
        where p.gesprek_id = ${gesprekId} and p.doelgroep = d.doelgroep) as bezet
    from gesprek.deelnemer d
    where d.gesprek_id = ${gesprekId} and d.doelgroep = any (${doelgroepen})
    group by d.doelgroep`.execute(db)
  return rows
}

/** Jobs that should have been done by now. */
async function countDue(db: Db): Promise<number> {
  const { rows } = await sql<{ due: number }>`select count(*) as due from graphile_worker.jobs
    where locked_at is null and run_at < now() - interval '1 second'`.execute(db)
  return rows[0]!.due
}
