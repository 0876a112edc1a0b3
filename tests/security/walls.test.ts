import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { canaries, findWords } from './canary-words.ts'
import type { Found, FoundPost } from './walls-crawl.ts'
import { answerCode, explore, openWalls, routes, signUpCode, type Walls } from './walls-open.ts'
import { isWorthTrying, knock, post } from './walls-replay.ts'
import { cast, letters, type Letter } from './walls-scene.ts'

let walls: Walls
let found: Found
let given: (form: FoundPost) => Record<string, string>
beforeAll(async () => {
  walls = await openWalls()
  found = await explore(walls)
  const codes: Record<string, string> = { '/meedoen': signUpCode(walls), '/enquete': await answerCode(walls) }
  given = ({ route }) => (route.path in codes ? { code: codes[route.path] ?? '' } : {})
}, 180_000)
afterAll(() => walls?.close())

test('every page and every form was found', () => {
  const pages = new Set([...found.gets.values()].map(({ path }) => `get ${path}`))
  const forms = new Set(found.posts.map(({ route }) => `post ${route.path}`))
  const missed = routes.map(({ method, path }) => `${method} ${path}`).filter((name) => !pages.has(name) && !forms.has(name))
  expect(missed).toEqual([])
})

async function tryEverything(letter: Letter): Promise<string[]> {
  const client = walls.clients[letter]
  const faults: string[] = []
  for (const [path, route] of found.gets) {
    if (isWorthTrying(letter, route)) faults.push(...(await knock(client, letter, path)))
  }
  for (const form of found.posts) {
    if (isWorthTrying(letter, form.route)) faults.push(...(await post(walls, client, letter, form, given(form))).faults)
  }
  return faults
}

describe.each([
  ['both walls', { gate: true, policies: true }],
  ['the policies alone', { gate: false, policies: true }],
  ['the gate alone', { gate: true, policies: false }],
])('behind %s', (_, standing) => {
  beforeAll(() => walls.setWalls(standing))
  test.each(letters.map((letter) => [cast[letter], letter]))('%s reads and changes only what is theirs', { timeout: 120_000 }, async (_, letter) => {
    expect(await tryEverything(letter as Letter)).toEqual([])
  })
})

describe('without walls', () => {
  beforeAll(() => walls.setWalls({ gate: false, policies: false }))

  test('a visitor reads every word', async () => {
    const read = new Set<string>()
    for (const path of found.gets.keys()) for (const word of findWords((await walls.clients.v.get(path)).body)) read.add(word)
    expect(canaries.filter(({ word, shown }) => shown !== read.has(word)).map(({ word }) => word)).toEqual([])
  }, 60_000)

  test('a visitor changes rows with every form', async () => {
    const without = new Set<string>()
    for (const form of found.posts) {
      const { changes } = await post(walls, walls.clients.v, 'v', form, given(form))
      if (changes.length === 0) without.add(form.route.path)
    }
    expect([...without]).toEqual([])
  }, 60_000)
})

test('in the end every row is as it was', async () => {
  await walls.setWalls({ gate: true, policies: true })
  expect((await walls.journal.take()).length).toBe(0)
})
