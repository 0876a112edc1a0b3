import type { Route } from '../../src/platform/web/index.ts'
import type { Client } from './walls-client.ts'
import { readHtml, type FoundField } from './walls-html.ts'
import { gesprekken, type Letter } from './walls-scene.ts'

export interface FoundPost {
  route: Route
  path: string
  fields: FoundField[]
  /** Who was shown this form. */
  by: Letter
}

export interface Found {
  gets: Map<string, Route>
  posts: FoundPost[]
}

/** The route behind an address; fixed words win over parameters, as in the site. */
export function findRoute(routes: Route[], method: 'get' | 'post', address: string): Route | null {
  const path = new URL(address, 'http://site').pathname
  const fits = (pattern: string) =>
    new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll(/:[a-z]+/g, '[^/]+')}$`).test(path)
  return routes.find((route) => route.method === method && fits(route.path)) ?? null
}

/** Walks through the site as somebody who may, and remembers every page and every form. */
export async function crawl(
  routes: Route[],
  found: Found,
  by: Letter,
  client: Client,
  starts: string[],
): Promise<void> {
  const queue = [...starts]
  const seen = new Set<string>()
  const kinds = new Set<string>()
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    if (seen.has(path)) continue
    seen.add(path)
    const route = findRoute(routes, 'get', path)
    if (route === null || (route.open && found.gets.has(path))) continue
    const kind = `${route.path} ${gesprekIn(path) ?? ''}`
    // Pages that differ only in a row are the same page here; each gesprek has its own.
    if (kinds.has(kind)) continue
    kinds.add(kind)
    const { status, body, to } = await client.get(path)
    if (to !== null) queue.push(to)
    if (status >= 400) continue
    found.gets.set(path, route)
    // The components on /ui are only to be looked at.
    if (path === '/ui' || !body.startsWith('<!doctype html>')) continue
    const { links, forms } = await readHtml(body)
    queue.push(
      ...links
        .filter((link) => link.startsWith('/') && !link.startsWith('/demo'))
        .map((link) => link.replace(/#.*/, '')),
    )
    for (const { method, action, fields } of forms) {
      if (method !== 'post') continue
      const target = findRoute(routes, 'post', action)
      if (target === null) throw new Error(`${path} posts to ${action}, which is no route`)
      for (const sent of perButton(fields)) keep(found, { route: target, path: action, fields: sent, by })
    }
  }
}

/** One of each kind of form for each gesprek. */
function keep(found: Found, post: FoundPost): void {
  const kind = ({ route, path, fields }: FoundPost) =>
    [
      route.path,
      gesprekIn(path),
      ...fields.filter(({ type }) => type === 'submit').map(({ name, value }) => name + value),
    ].join(' ')
  if (!found.posts.some((other) => kind(other) === kind(post))) found.posts.push(post)
}

/** A form with two buttons sends two different things. */
function perButton(fields: FoundField[]): FoundField[][] {
  const buttons = fields.filter(({ type, name }) => type === 'submit' && name !== '')
  const others = fields.filter(({ type }) => type !== 'submit')
  const plain = fields.some(({ type, name }) => type === 'submit' && name === '')
  return [...(plain || buttons.length === 0 ? [others] : []), ...buttons.map((button) => [...others, button])]
}

export function gesprekIn(path: string): string | null {
  return Object.entries(gesprekken).find(([, id]) => path.includes(id))?.[0] ?? null
}
