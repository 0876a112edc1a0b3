import { vragenlijst } from '../../src/domains/enquete/model/vragenlijst.ts'
import { crawl, findRoute, type Found, type FoundPost } from './walls-crawl.ts'
import { fill } from './walls-fill.ts'
import { readHtml } from './walls-html.ts'
import { answerCode, routes, type Walls } from './walls-open.ts'
import { deelnemers, gesprekken, letters, type Letter } from './walls-scene.ts'

/** Where each begins who has something of her own to see. The host sees nothing that a facilitator does not. */
const starts: Partial<Record<Letter, string[]>> = {
  v: [
    '/',
    '/enquete/invullen',
    '/enquete/versturen',
    '/enquete/bedankt',
    '/themas',
    `/gesprek/${gesprekken.b3}/meedoen`,
  ],
  // First who signed off and may be forgotten; another participant is met in b2.
  f: [`/gesprek/${gesprekken.b1}/deelnemers/${deelnemers.e}`, '/mijn-account'],
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
  for (const letter of letters)
    await crawl(routes, found, letter, walls.clients[letter], starts[letter] ?? [])
  await followUp(walls, found)
  return found
}

/** Forms that come only after another form: the check before signing up, and a questionnaire from code to end. */
async function followUp(walls: Walls, found: Found): Promise<void> {
  const known = (path: string) => found.posts.filter(({ route }) => route.path === path)
  for (const check of known('/gesprek/:gesprek/meedoen/controle')) await behind(walls, found, check)
  for (const code of known('/enquete')) {
    await behind(walls, found, code, { code: await answerCode(walls) })
    const begun = known('/enquete/invullen')[0]
    const route = findRoute(routes, 'post', '/enquete/versturen')
    if (begun === undefined || route === null) throw new Error('The questionnaire did not begin')
    const answers = vragenlijst('ouder').map(({ id }) => ({ name: `v-${id}`, type: 'hidden', value: 'goed' }))
    const sealed = begun.fields.filter(({ name }) => name === 'toegang')
    found.posts.push({ ...begun, route, path: route.path, fields: [...sealed, ...answers] })
  }
}

async function behind(
  walls: Walls,
  found: Found,
  form: FoundPost,
  given: Record<string, string> = {},
): Promise<void> {
  const { body } = await walls.clients[form.by].post(form.path, fill(form.fields, walls.today, given))
  for (const { method, action, fields } of (await readHtml(body)).forms) {
    const route = method === 'post' ? findRoute(routes, 'post', action) : null
    if (route !== null) found.posts.push({ route, path: action, fields, by: form.by })
  }
}
