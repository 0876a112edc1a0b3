import { vragenlijst } from '../../src/domains/enquete/model/vragenlijst.ts'
import { crawl, findRoute, type Found, type FoundPost } from './walls-crawl.ts'
import { fill } from './walls-fill.ts'
import { readHtml } from './walls-html.ts'
import { answerCode, routes, type Walls } from './walls-open.ts'
import { scopesBeside } from './matrix-paths.ts'
import { deelnemers, gesprekken, letters, organisaties, type Letter } from './walls-scene.ts'

const meetings = { second: '00000000-0000-4000-8000-0000000b1002' }
const regioVeenland = '00000000-0000-4000-8000-0000000000a1'

/** Where each begins who has something of her own to see. The host sees nothing that a facilitator does not. */
const starts: Partial<Record<Letter, string[]>> = {
  v: [
    '/',
    '/enquete/invullen',
    '/enquete/versturen',
    '/enquete/bedankt',
    '/themas',
    '/meedoen/uitnodiging',
    ...['', '/bellen', '/andere-regio', '/samen-klaar'].map(
      (page) => `/gesprek/${gesprekken.b3}/meedoen${page}`,
    ),
    `/gesprek/${gesprekken.b3}/afgemeld`,
  ],
  // First who signed off and may be forgotten; another participant is met in b2.
  f: [
    `/gesprek/${gesprekken.b1}/deelnemers/${deelnemers.e}`,
    `/gesprek/${gesprekken.b1}/bijeenkomsten/${meetings.second}/tafels`,
    '/mijn-account',
  ],
  b: [
    `/gesprek/${gesprekken.b3}/deelnemers/${deelnemers.q}`,
    `/gesprek/${gesprekken.b3}/codes/${scopesBeside.codepartij}`,
    '/mijn-account',
  ],
  o: [`/organisatie/${organisaties.c1}/gesprek-starten?regio=${regioVeenland}`, '/mijn-account'],
  r: ['/werven'],
  j: ['/mijn-account'],
  q: ['/mijn-deelname'],
  y: ['/mijn-deelname', '/mijn-deelname/geen-plaats'],
  k: ['/ik-weet-ervan'],
  m: ['/plaats-bevestigen', '/plaats-bevestigen/klaar'],
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
  await signUp(walls, found)
  for (const list of known('/gesprek/:gesprek/codes/per-mail')) {
    await behind(walls, found, list, {
      lijst: 'mail;doelgroep\nnieuw@voorbeeld.invalid;ouder',
      werver: 'Iemand',
    })
  }
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

/** The visitor begins to sign up and answers every question; her browser holds what she typed. */
async function signUp(walls: Walls, found: Found): Promise<void> {
  const client = walls.clients.v
  const begin = `/gesprek/${gesprekken.b3}/meedoen`
  await client.visit(begin)
  let { to } = await client.visit(begin, {})
  while (to !== null) {
    const path: string = to
    const { body } = await client.visit(path)
    const route = findRoute(routes, 'get', path)
    if (route !== null) found.gets.set(path, route)
    const { forms } = await readHtml(body)
    const next = forms.find(({ action }) => action === path)
    for (const { action, fields } of forms.filter(({ method }) => method === 'post')) {
      const target = findRoute(routes, 'post', action)
      const isKnown = found.posts.some((post) => post.route === target && post.path === action)
      if (target !== null && !isKnown) found.posts.push({ route: target, path: action, fields, by: 'v' })
    }
    if (path.endsWith('/controle') || next === undefined) return
    to = (await client.visit(path, Object.fromEntries(fill(next.fields, walls.today, answers)))).to
  }
}

/** What the visitor answers where a question has no usual answer. */
const answers = {
  doelgroep: 'ouder',
  regio: 'ja',
  alleKeren: 'ja',
  tegenkomen: 'nee',
  bereik: 'mail',
  naam: 'Iemand Nieuw',
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
