import { spawn, type ChildProcess } from 'node:child_process'
import { createHash, createHmac } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeJob } from '../../src/domains/enquete/jobs/close.ts'
import { sweepKeysJob } from '../../src/domains/enquete/jobs/sweep-keys.ts'
import type { Antwoorden } from '../../src/domains/enquete/model/antwoorden.ts'
import { openBox } from '../../src/domains/enquete/model/sealed-box.ts'
import { schalen, type Optie } from '../../src/domains/enquete/model/schaal.ts'
import { boxContext } from '../../src/domains/enquete/model/stembiljet.ts'
import { tables } from '../../src/domains/enquete/store/tables.ts'
import { answer, openWithCodes, setScene, type Scene } from '../../src/domains/enquete/store/test-scene.ts'
import type { JobContext } from '../../src/platform/jobs/announce.ts'
import { openKeys } from '../../src/platform/keys/index.ts'
import { openTest, type OpenTest } from '../support/as.ts'
import { hits, placeOf, seeEverything, type Seen } from './attacker.ts'

let t: OpenTest
let keysFolder: string
beforeAll(async () => {
  keysFolder = mkdtempSync(join(tmpdir(), 'tw-anoniem-'))
  t = { ...(await openTest()), keys: openKeys(keysFolder) }
})
afterAll(async () => {
  await t.close()
  rmSync(keysFolder, { recursive: true })
})

const people = 12
/** A nonsense word that stands in no text of ours. */
const canary = (person: number) => `kwibbelzang${person}`

/** Twelve people with twelve different answers, so that each answer names its owner to who knows them. */
function answersOf(person: number): Antwoorden {
  const optie = (digit: number): Optie => schalen.vijf[digit] ?? 'weet-niet'
  return {
    keuzes: { gehoord: optie(person % 5), meebeslissen: optie(Math.floor(person / 5)) },
    open: canary(person),
  }
}
const mark = ({ gehoord, meebeslissen }: Record<string, string>) => `${gehoord} ${meebeslissen}`
const markOf = (person: number) => mark(answersOf(person).keuzes)
const everybody = Array.from({ length: people }, (_, person) => person)

interface Round {
  scene: Scene
  codes: string[]
}

/** A round in which everybody answers, one after the other; the attacker watched them go to the computer. */
async function round(): Promise<Round> {
  const scene = await setScene(t)
  const codes = (await openWithCodes(t, scene, { ouder: people }))['ouder'] ?? []
  for (const person of everybody)
    expect(await answer(t, scene, codes[person]!, answersOf(person))).toBe('binnen')
  return { scene, codes }
}

function closing(rondeId: string, afterCommit: () => void = () => {}): Promise<void> {
  const asOwner: JobContext['asOwner'] = async (work) => {
    const result = await t.owner.transaction().execute(work)
    afterCommit()
    return result
  }
  return closeJob.run({ asOwner, keys: t.keys, today: t.today } as JobContext, { rondeId })
}

const boxOf = (rondeId: string) => `enquete.stembus_${rondeId.replaceAll('-', '')}`
const order = (rows: Seen[], by: (row: Seen) => number) => rows.toSorted((a, b) => by(a) - by(b))

describe('attack f, while a round is open: the whole database, without the keys', () => {
  let scene: Scene
  let codes: string[]
  let seen: Seen[]
  beforeAll(async () => {
    ;({ scene, codes } = await round())
    seen = await seeEverything(t.owner)
  })

  test('no row of any table holds what somebody answered, in no form', () => {
    expect(seen.filter(({ table }) => table === boxOf(scene.rondeId))).toHaveLength(people)
    for (const { row } of seen) {
      for (const person of everybody) {
        const word = Buffer.from(canary(person))
        for (const form of [word.toString(), word.toString('hex'), word.toString('base64').slice(0, -2)]) {
          expect(row).not.toContain(form)
        }
      }
      expect(row).not.toContain('veel-beter')
    }
  })
  test('size tells nothing, and equal answers do not look equal', async () => {
    const rows = await tables(t.owner)
      .selectFrom('enquete.stembus')
      .where('ronde_id', '=', scene.rondeId)
      .select('sealed')
      .execute()
    expect(new Set(rows.map(({ sealed }) => sealed.length)).size).toBe(1)
    const other = await setScene(t)
    const again = (await openWithCodes(t, other, { ouder: 2 }))['ouder']!
    for (const code of again) await answer(t, other, code, answersOf(0))
    const same = await tables(t.owner)
      .selectFrom('enquete.stembus')
      .where('ronde_id', '=', other.rondeId)
      .select('sealed')
      .execute()
    expect(same[0]!.sealed.equals(same[1]!.sealed)).toBe(false)
    // Two random texts have the same byte at one place in 256.
    const equal = [...same[0]!.sealed].filter((byte, place) => same[1]!.sealed[place] === byte).length
    expect(equal).toBeLessThan(same[0]!.sealed.length * 0.02)
  })
  test('electorate and ballot box have no value in common, and a code does not lead to its ballot', async () => {
    const box = await tables(t.owner)
      .selectFrom('enquete.stembus')
      .where('ronde_id', '=', scene.rondeId)
      .selectAll()
      .execute()
    const electorate = seen.filter(
      ({ table }) => table === 'enquete.antwoordcode' || table === 'enquete.codepartij',
    )
    const ronde = await tables(t.owner)
      .selectFrom('enquete.ronde')
      .where('id', '=', scene.rondeId)
      .selectAll()
      .executeTakeFirstOrThrow()
    const known = [scene.rondeId, ronde.publieke_sleutel, 'stembiljet', '']
    const ballots = new Set(box.map(({ ballot_hash }) => ballot_hash))
    for (const hash of ballots) for (const { row } of electorate) expect(row).not.toContain(hash)
    for (const code of codes) {
      for (const text of [code, `stembiljet ${code}`]) {
        expect(ballots.has(createHash('sha256').update(text).digest('hex'))).toBe(false)
        for (const key of known)
          expect(ballots.has(createHmac('sha256', key).update(text).digest('hex'))).toBe(false)
      }
    }
    for (const row of box)
      expect(Object.keys(row).sort()).toEqual(['ballot_hash', 'groep', 'ronde_id', 'sealed'])
  })
  test('the attack itself works: with the key, the order of the box names everybody', () => {
    const key = t.keys.roundPrivateKey(scene.rondeId)!
    const rows = order(
      seen.filter(({ table }) => table === boxOf(scene.rondeId)),
      ({ ctid }) => placeOf(ctid),
    )
    const opened = rows.map(({ row }) => {
      const { sealed } = JSON.parse(row) as { sealed: string }
      const text = openBox(key, boxContext(scene.rondeId, 'ouder'), Buffer.from(sealed.slice(2), 'hex'))
      return mark((JSON.parse(text) as Antwoorden).keuzes)
    })
    expect(hits(everybody.map(markOf), opened)).toBe(people)
  })
})

describe('attack f, after closing', () => {
  const rounds = 30
  /** Per way of sorting: people named right, over all rounds. One in a round is guessing. */
  const named: Record<string, number> = {}
  let openedLater = 0

  beforeAll(async () => {
    for (let i = 0; i < rounds; i++) {
      const { scene } = await round()
      const copy = (await seeEverything(t.owner)).filter(({ table }) => table === boxOf(scene.rondeId))
      await closing(scene.rondeId)
      openedLater += t.keys.roundPrivateKey(scene.rondeId) === null ? 0 : 1
      const seen = (await seeEverything(t.owner)).filter(({ row }) => row.includes(scene.rondeId))
      expect(seen.some(({ table }) => table.startsWith('enquete.stembus'))).toBe(false)
      count(seen, copy)
    }
  }, 120_000)

  function count(seen: Seen[], copy: Seen[]): void {
    const answers = seen.filter(({ table }) => table === 'enquete.antwoord')
    const words = seen.filter(({ table }) => table === 'enquete.open_antwoord')
    expect([answers.length, words.length, copy.length]).toEqual([people, people, people])
    const marks = (rows: Seen[]) =>
      rows.map(({ row }) => mark((JSON.parse(row) as { keuzes: Record<string, string> }).keuzes))
    const texts = (rows: Seen[]) => rows.map(({ row }) => (JSON.parse(row) as { tekst: string }).tekst)
    const ways: Record<string, (row: Seen) => number> = {
      'physical place': ({ ctid }) => placeOf(ctid),
      'transaction, then place': ({ xmin, ctid }) => xmin * 1e9 + placeOf(ctid),
      'place, backwards': ({ ctid }) => -placeOf(ctid),
      id: ({ row }) => Number.parseInt((JSON.parse(row) as { id: string }).id.slice(0, 8), 16),
    }
    for (const [way, by] of Object.entries(ways)) {
      add(`answers by ${way}`, hits(everybody.map(markOf), marks(order(answers, by))))
      add(`open answers by ${way}`, hits(everybody.map(canary), texts(order(words, by))))
      // Open answers against the other answers: person k has mark k and canary k.
      const owners = marks(order(answers, by)).map((one) =>
        canary(everybody.findIndex((person) => markOf(person) === one)),
      )
      add(`open answers beside answers by ${way}`, hits(owners, texts(order(words, by))))
    }
    // A copy of the sealed box from before: its hashes in sorted order against the answers in theirs.
    const sorted = copy.map(({ row }, person) => ({
      person,
      hash: (JSON.parse(row) as { ballot_hash: string }).ballot_hash,
    }))
    sorted.sort((a, b) => (a.hash < b.hash ? -1 : 1))
    add(
      'answers by an earlier copy',
      hits(
        sorted.map(({ person }) => markOf(person)),
        marks(order(answers, ways['id']!)),
      ),
    )
  }
  function add(way: string, found: number): void {
    named[way] = (named[way] ?? 0) + found
  }

  test('no way of sorting does better than guessing', () => {
    expect(Object.keys(named)).toHaveLength(13)
    // Matching 12 to 12 at random names 1 on average with variance 1: over 30 rounds 30, standard deviation 5.5.
    for (const [way, found] of Object.entries(named)) expect(found, way).toBeLessThan(rounds * 2)
  })
  test('the key is gone, so an earlier copy of the box stays shut', () => {
    expect(openedLater).toBe(0)
  })
  test('nothing says any more which codes were used', async () => {
    const left = (await seeEverything(t.owner)).filter(({ table }) => table === 'enquete.antwoordcode')
    const open = new Set(
      (
        await tables(t.owner).selectFrom('enquete.ronde').where('stand', '<>', 'dicht').select('id').execute()
      ).map(({ id }) => id),
    )
    for (const { row } of left)
      expect(open.has((JSON.parse(row) as { ronde_id: string }).ronde_id)).toBe(true)
  })
})

describe('killed while closing', () => {
  const state = async (rondeId: string) => {
    const of = async (table: 'enquete.antwoord' | 'enquete.open_antwoord' | 'enquete.stembus') =>
      (await tables(t.owner).selectFrom(table).where('ronde_id', '=', rondeId).select('ronde_id').execute())
        .length
    const { stand } = await tables(t.owner)
      .selectFrom('enquete.ronde')
      .where('id', '=', rondeId)
      .select('stand')
      .executeTakeFirstOrThrow()
    return {
      stand,
      box: await of('enquete.stembus'),
      answers: await of('enquete.antwoord'),
      open: await of('enquete.open_antwoord'),
      key: t.keys.hasRoundKey(rondeId),
    }
  }
  const before = { stand: 'open', box: people, answers: 0, open: 0, key: true }
  const after = { stand: 'dicht', box: 0, answers: people, open: people, key: false }

  /** Starts a closing in a process of its own, holds it at this table, kills what `kill` kills; gives how the process ended. */
  async function killAt(
    table: string,
    rondeId: string,
    kill: (child: ChildProcess, backend: number) => Promise<unknown>,
  ): Promise<string> {
    const script = new URL('./close-once.ts', import.meta.url).pathname
    return t.owner.transaction().execute(async (trx) => {
      await sql`lock table ${sql.table(table)} in access exclusive mode`.execute(trx)
      const child = spawn(process.execPath, [script, t.database.ownerUrl, keysFolder, rondeId, t.today], {
        stdio: 'ignore',
      })
      const ended = new Promise<string>((resolve) =>
        child.once('exit', (code, signal) => resolve(signal ?? `exit ${code}`)),
      )
      let backend: number | undefined
      while (backend === undefined) {
        await pause(20)
        const { rows } = await sql<{ pid: number }>`select pid from pg_locks
          where not granted and relation = ${table}::regclass`.execute(trx)
        backend = rows[0]?.pid
      }
      await kill(child, backend)
      return ended
    })
  }

  test.each(['enquete.antwoord', 'enquete.uitkomst', 'enquete.tussenstand'])(
    'the database at %s: nothing happened; then again: once',
    async (table) => {
      const { scene } = await round()
      const end = await killAt(table, scene.rondeId, (_, backend) =>
        sql`select pg_terminate_backend(${backend})`.execute(t.owner),
      )
      expect(end).toBe('exit 1')
      expect(await state(scene.rondeId)).toEqual(before)
      await closing(scene.rondeId)
      expect(await state(scene.rondeId)).toEqual(after)
      await closing(scene.rondeId)
      expect(await state(scene.rondeId)).toEqual(after)
    },
  )

  test('the process: nothing happened; then again: once', async () => {
    const { scene } = await round()
    expect(await killAt('enquete.uitkomst', scene.rondeId, async (child) => child.kill('SIGKILL'))).toBe(
      'SIGKILL',
    )
    expect(await state(scene.rondeId)).toEqual(before)
    await closing(scene.rondeId)
    expect(await state(scene.rondeId)).toEqual(after)
  })

  test('between the commit and the end of the key: the sweep ends the key', async () => {
    const { scene } = await round()
    const killed = closing(scene.rondeId, () => {
      throw new Error('killed after the commit')
    })
    await expect(killed).rejects.toThrow('killed')
    expect(await state(scene.rondeId)).toEqual({ ...after, key: true })
    await t.asJob((db) => sweepKeysJob.run({ db, keys: t.keys } as JobContext, {}))
    expect(await state(scene.rondeId)).toEqual(after)
  })
})
