import type { Client } from './walls-client.ts'
import { codesOf } from '../../src/domains/enquete/model/codeblad.ts'
import { codeOfPartij } from '../../src/domains/gesprek/model/aanmeldcode.ts'
import { gate, type Gate } from '../../src/platform/access/index.ts'
import { systemClock, today as dayOf } from '../../src/platform/clock/index.ts'
import type { Route } from '../../src/platform/web/index.ts'
import { rooms } from '../../src/site.ts'
import { openSite } from '../support/site.ts'
import { canaries } from './canary-words.ts'
import { crawl, type Found } from './walls-crawl.ts'
import { fill } from './walls-fill.ts'
import { readHtml } from './walls-html.ts'
import { openJournal } from './walls-journal.ts'
import { gesprekken, letIn, letters, setScene, type Letter } from './walls-scene.ts'

export const routes: Route[] = rooms.flatMap((room) => room.routes)

/** The site with everybody at the door, a word in everything that is private, and walls that a test can take away. */
export async function openWalls() {
  const walls = { gate: true }
  const firstWall: Gate = (db, actor, today, asked) =>
    walls.gate ? gate(db, actor, today, asked) : Promise.resolve(asked.map(() => true))
  const site = await openSite({ gate: firstWall, settings: { TRUST_PROXY: 'ja' }, withWorker: false })
  await setScene(site)
  const clients = await letIn(site)
  // A second browser of the same person, so that there is a session elsewhere to end.
  await letIn(site, ['f'])
  const journal = await openJournal(site.database.ownerUrl)
  const login = `"${new URL(site.database.appUrl).username}"`
  for (const { word, plant } of canaries) {
    for (const statement of plant) await journal.owner.query(statement.replaceAll('WORD', word))
  }
  await journal.owner.query('delete from journaal.wijziging')
  return {
    site,
    clients,
    journal,
    before: await journal.checksums(),
    keys: site.keys,
    today: dayOf(systemClock),
    async setWalls(standing: { gate: boolean; policies: boolean }): Promise<void> {
      walls.gate = standing.gate
      await journal.owner.query(`alter role ${login} ${standing.policies ? 'nobypassrls' : 'bypassrls'}`)
    },
    async close(): Promise<void> {
      await journal.close()
      await site.close()
    },
  }
}

export type Walls = Awaited<ReturnType<typeof openWalls>>

/** Where each begins who has something of her own to see. The host sees nothing that a facilitator does not. */
const starts: Partial<Record<Letter, string[]>> = {
  v: ['/', '/enquete/invullen', '/enquete/versturen', '/enquete/bedankt', '/themas', `/gesprek/${gesprekken.b3}/meedoen`],
  f: ['/mijn-account'],
  b: ['/mijn-account'],
  o: ['/mijn-account'],
  n: ['/mijn-account'],
  s: ['/mijn-account'],
  p: ['/mijn-deelname', '/mijn-deelname/aangemeld'],
  a: [`/gesprek/${gesprekken.b3}/meedoen`],
  w: ['/mijn-actie'],
}

/** Every page and every form that somebody was shown. */
export async function explore(walls: Walls): Promise<Found> {
  const found: Found = { gets: new Map(), posts: [] }
  for (const letter of letters) await crawl(routes, found, letter, walls.clients[letter], starts[letter] ?? [])
  await followUp(walls, found)
  return found
}

/** Forms that come only after another form: the check before signing up, and a questionnaire from code to end. */
async function followUp(walls: Walls, found: Found): Promise<void> {
  const known = (path: string) => found.posts.filter(({ route }) => route.path === path)
  for (const check of known('/gesprek/:gesprek/meedoen/controle')) await behind(walls, found, check, walls.clients[check.by])
  for (const code of known('/enquete')) {
    await behind(walls, found, code, walls.clients.v, { code: await answerCode(walls) })
    const [pages] = known('/enquete/invullen')
    const [send] = routes.filter(({ path, method }) => path === '/enquete/versturen' && method === 'post')
    if (pages === undefined || send === undefined) throw new Error('The questionnaire did not begin')
    found.posts.push({ ...pages, route: send, path: send.path })
  }
}

async function behind(walls: Walls, found: Found, form: Found['posts'][number], client: Client, given: Record<string, string> = {}) {
  const { body } = await client.post(form.path, fill(form.fields, walls.today, given))
  for (const { method, action, fields } of (await readHtml(body)).forms) {
    const route = method === 'post' ? routes.find(({ path, method }) => method === 'post' && fits(path, action)) : undefined
    if (route !== undefined) found.posts.push({ route, path: action, fields, by: form.by })
  }
}

const fits = (pattern: string, path: string) => new RegExp(`^${pattern.replaceAll(/:[a-z]+/g, '[^/]+')}$`).test(path)

/** A code that nobody used yet, of the round that is open. */
export async function answerCode({ journal, keys }: Walls): Promise<string> {
  const { rows } = await journal.owner.query<{ id: string; ronde_id: string; aantal: number }>(
    `select p.id, p.ronde_id, p.aantal from enquete.codepartij p join enquete.ronde r on r.id = p.ronde_id
     where r.gesprek_id = $1 and p.groep = 'ouder'`,
    [gesprekken.b2],
  )
  const partij = rows[0]!
  return codesOf(keys.roundSecret(partij.ronde_id), partij.id, partij.aantal).at(-1) ?? ''
}

/** A code of the batch that is handed out in b3. */
export function signUpCode({ keys }: Walls): string {
  return codeOfPartij(keys, '00000000-0000-4000-8000-00000000fb31', 2)
}
