import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { canaries, findWords } from './canary-words.ts'
import type { Found, FoundPost } from './walls-crawl.ts'
import { explore } from './walls-explore.ts'
import { answerCode, openWalls, routes, signUpCode, type Walls } from './walls-open.ts'
import { lastEvent, newEvents } from './walls-events.ts'
import { isWorthTrying, knock, post } from './walls-replay.ts'
import { cast, letters, type Letter } from './walls-scene.ts'

let walls: Walls
let found: Found
let given: (form: FoundPost) => Record<string, string>
beforeAll(async () => {
  walls = await openWalls()
  found = await explore(walls)
  const codes: Record<string, string> = { '/meedoen': signUpCode(walls), '/enquete': await answerCode(walls) }
  given = ({ route }) => {
    // No more than a few codes go to one address.
    if (route.path === '/inloggen') return { mail: `${randomUUID()}@voorbeeld.invalid` }
    return route.path in codes ? { code: codes[route.path] ?? '' } : {}
  }
}, 180_000)
afterAll(() => walls?.close())

/** Shown only in a state that this scene does not have; matrix.test.ts knocks at all of them, as everybody. */
const notMet = [
  'post /mijn-deelname/wachtlijst',
  'post /gesprek/:gesprek/beheer/terug',
  'post /gesprek/:gesprek/deelnemers/:deelnemer/gesproken',
  'post /gesprek/:gesprek/deelnemers/:deelnemer/volwassene',
  'post /gesprek/:gesprek/codes/:partij/rest-intrekken',
  // Whoever has this address reads the calendar; that it opens nothing else is tested with the calendar.
  'get /agenda/:sleutel/bijeenkomsten.ics',
  'get /gesprek/:gesprek/bijeenkomsten/:bijeenkomst/tafels/printen',
  'post /gesprek/:gesprek/bijeenkomsten/:bijeenkomst/notities/groepen/:groep',
  'post /gesprek/:gesprek/bijeenkomsten/:bijeenkomst/fotos/:bestand/weghalen',
  'get /gesprek/:gesprek/bijeenkomsten/:bijeenkomst/evaluatie/strookjes',
  'post /gesprek/:gesprek/bijeenkomsten/:bijeenkomst/evaluatie/uitgedeeld',
]

test('every page and every form was found', () => {
  const pages = new Set([...found.gets.values()].map(({ path }) => `get ${path}`))
  const forms = new Set(found.posts.map(({ route }) => `post ${route.path}`))
  const missed = routes
    .map(({ method, path }) => `${method} ${path}`)
    .filter((name) => !pages.has(name) && !forms.has(name))
  expect(missed).toEqual(notMet)
})

/** The paths of forms with which nothing was changed. */
async function withoutEffect(sender: (form: FoundPost) => Letter): Promise<string[]> {
  const paths = new Map(found.posts.map(({ route }) => [route.path, true]))
  for (const form of found.posts) {
    const letter = sender(form)
    const { changes } = await post(walls, walls.clients[letter], letter, form, given(form))
    if (changes.length > 0) paths.set(form.route.path, false)
  }
  return [...paths]
    .filter(([, nothing]) => nothing)
    .map(([path]) => path)
    .sort()
}

/** Forms that look something up or ask for a job; that need a file, a code from a mail or a text, or another number. */
const changingNothing = [
  '/enquete',
  '/enquete/invullen',
  '/gesprek/:gesprek/beheer/plaatsen',
  '/gesprek/:gesprek/bijeenkomsten/:bijeenkomst/fotos',
  '/gesprek/:gesprek/bijeenkomsten/:bijeenkomst/materiaal/bestand',
  '/gesprek/:gesprek/bijeenkomsten/:bijeenkomst/materiaal/link',
  '/gesprek/:gesprek/bijeenkomsten/:bijeenkomst/verslag/sturen',
  '/gesprek/:gesprek/bijeenkomsten/:bijeenkomst/wijzigen',
  '/gesprek/:gesprek/codes/:partij/uitgedeeld',
  '/gesprek/:gesprek/codes/per-mail',
  '/gesprek/:gesprek/meedoen/:stap',
  '/gesprek/:gesprek/meedoen/controle',
  '/gesprek/:gesprek/meedoen/weggooien',
  '/gesprek/:gesprek/verbeteragenda/actie/:actie/link-sturen',
  '/inloggen/code',
  '/meedoen',
  '/mijn-deelname/bereik/code',
  '/mijn-deelname/bericht-sturen',
  '/mijn-deelname/bevestigen',
  '/mijn-deelname/bewijs',
  '/organisatie/:organisatie/programma-maken',
  '/programma/:programma/regios',
  '/programma/:programma/sjabloon',
  '/werven/:codepartij/uitgedeeld',
]

test('every form changes something when it is sent by who was shown it', async () => {
  await walls.setWalls({ gate: true, policies: true })
  expect(await withoutEffect(({ by }) => by)).toEqual(changingNothing)
}, 120_000)

test('every form that changed something left an event of it', async () => {
  const silent: string[] = []
  for (const form of found.posts) {
    const { event } = form.route
    const before = await lastEvent(walls)
    const { changes } = await post(walls, walls.clients[form.by], form.by, form, given(form))
    const events = await newEvents(walls, before)
    const done = events.some((one) => one.event === event && one.outcome === 'done')
    if (changes.length > 0 && typeof event === 'string' && !done) silent.push(form.path)
  }
  expect(silent).toEqual([])
}, 120_000)

/** Nothing private comes near these; the visitor looks at them once, and they are the longest pages of the site. */
const onlyFacts =
  /^\/(ui|cijfers|cijfers\/.*|themas|hulp|privacy|toegankelijkheid|regio|regio\/jeugdregios\.csv)$/

async function tryEverything(letter: Letter): Promise<string[]> {
  const client = walls.clients[letter]
  const paths = [...found.gets]
    .filter(([path, route]) => isWorthTrying(letter, route) && (letter === 'v' || !onlyFacts.test(path)))
    .map(([path]) => path)
  const faults: string[] = []
  while (paths.length > 0) {
    const some = await Promise.all(paths.splice(0, 4).map((path) => knock(client, letter, path)))
    faults.push(...some.flat())
  }
  for (const form of found.posts) {
    if (isWorthTrying(letter, form.route))
      faults.push(...(await post(walls, client, letter, form, given(form))).faults)
  }
  return faults
}

describe.each([
  ['both walls', { gate: true, policies: true }],
  ['the policies alone', { gate: false, policies: true }],
  ['the gate alone', { gate: true, policies: false }],
])('behind %s', (_, standing) => {
  beforeAll(() => walls.setWalls(standing))
  test.each(letters.map((letter) => ({ who: cast[letter], letter })))(
    '$who reads and changes only what is theirs',
    { timeout: 120_000 },
    async ({ letter }) => {
      expect(await tryEverything(letter)).toEqual([])
    },
  )
})

describe('without walls', () => {
  beforeAll(() => walls.setWalls({ gate: false, policies: false }))

  test('a visitor reads every word', async () => {
    const read = new Set<string>()
    for (const path of found.gets.keys())
      for (const word of findWords((await walls.clients.v.get(path)).body)) read.add(word)
    expect(canaries.filter(({ word, shown }) => shown !== read.has(word)).map(({ word }) => word)).toEqual([])
  }, 60_000)

  test('a visitor changes rows with every form that asks no more than these walls', async () => {
    const asksMore = [
      // A session, or a link to a row, which a visitor has not.
      '/mijn-account/elders-uitloggen',
      '/mijn-account/sessie-stoppen',
      '/mijn-actie',
      '/mijn-deelname',
      '/mijn-deelname/afmelden',
      '/mijn-deelname/agenda',
      '/mijn-deelname/bereik',
      '/mijn-deelname/bijeenkomsten',
      '/mijn-deelname/geen-plaats',
      '/mijn-deelname/plaats',
      '/ik-weet-ervan',
      '/plaats-bevestigen',
      '/uitloggen',
      // people.appoint_person asks again whether the actor may give roles at all.
      '/gesprek/:gesprek/mensen',
      '/gesprek/:gesprek/codes/:partij/werver',
      '/programma/:programma/mensen',
      '/organisatie/:organisatie/beheerder',
      '/organisatie/:organisatie/gesprek-starten',
    ]
    expect(await withoutEffect(() => 'v')).toEqual([...changingNothing, ...asksMore].sort())
  }, 120_000)
})

test('in the end every row is as it was', async () => {
  expect(await walls.journal.checksums()).toEqual(walls.before)
})
