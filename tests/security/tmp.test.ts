import { test } from 'vitest'
import { openSite } from '../support/site.ts'
import { rooms } from '../../src/site.ts'
import { letIn, setScene, gesprekken, type Letter } from './walls-scene.ts'
import { crawl, type Found } from './walls-crawl.ts'
test('x', async () => {
  const t0 = Date.now()
  const lap = (s: string) => console.log(s, Date.now() - t0)
  const site = await openSite({ withWorker: false, settings: { TRUST_PROXY: 'ja' } })
  lap('site')
  await setScene(site)
  lap('scene')
  const clients = await letIn(site)
  lap('in')
  const routes = rooms.flatMap((r) => r.routes)
  const found: Found = { gets: new Map(), posts: [] }
  const starts: Partial<Record<Letter, string[]>> = {
    v: ['/'],
    f: ['/mijn-account'],
    b: ['/mijn-account', `/gesprek/${gesprekken.b4}/beheer`],
    h: ['/mijn-account'],
    o: ['/mijn-account'],
    n: ['/mijn-account'],
    s: ['/mijn-account'],
    p: ['/mijn-deelname', '/mijn-deelname/aangemeld'],
    q: ['/mijn-deelname'],
    a: [`/gesprek/${gesprekken.b3}/meedoen`],
    w: ['/mijn-actie'],
  }
  for (const [l, s] of Object.entries(starts)) {
    await crawl(routes, found, l as Letter, clients[l as Letter], s)
    lap(`crawl ${l} ${found.gets.size} ${found.posts.length}`)
  }
  for (const p of found.posts)
    console.log(
      p.by,
      p.path,
      p.fields
        .filter((f) => !f.name.startsWith('_'))
        .map((f) => `${f.name}:${f.type}=${f.value.slice(0, 20)}`)
        .join(' '),
    )
  const got = new Set([...found.gets.values()].map((r) => r.path))
  const posted = new Set(found.posts.map((p) => p.route.path))
  for (const r of routes)
    if (!(r.method === 'get' ? got : posted).has(r.path)) console.log('MISSED', r.method, r.path)
  await site.close()
}, 120000)
