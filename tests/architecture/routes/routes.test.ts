import { expect, test } from 'vitest'
import { get } from '../../../src/platform/web/index.ts'
import { checkRoutes } from '../../../src/platform/web/check-routes.ts'
import { nameOf, rooms, routes } from './all-rooms.ts'
import { pathWords, wordsOf } from './path-words.ts'
import { traceless, withoutEvent } from './without-trace.ts'

test('the site has routes of several rooms', () => {
  expect(rooms.filter((room) => room.routes.length > 0).length).toBeGreaterThan(3)
})

test('every route has a title in both languages', () => {
  const untitled = routes.filter(
    ({ title }) => !(['nl', 'en'] as const).every((lang) => title(lang).trim().length > 1),
  )
  expect(untitled.map(nameOf)).toEqual([])
})

test('every route has an action with a name and a rule', () => {
  const unguarded = routes.filter(
    ({ action }) => !/^[a-z-]+:[a-z:-]+$/.test(action.name) || typeof action.rule !== 'function',
  )
  expect(unguarded.map(nameOf)).toEqual([])
})

test('two rules never share the name of one action', () => {
  const rules = Map.groupBy(routes, ({ action }) => action.name)
  const shared = [...rules].filter(([, rows]) => new Set(rows.map(({ action }) => action.rule)).size > 1)
  expect(shared.map(([name]) => name)).toEqual([])
})

test('a route without an audit event stands on the list, under its reason', () => {
  const silent = routes.flatMap((route) =>
    typeof route.event === 'string' ? [] : [{ route: nameOf(route), reason: route.event.none }],
  )
  const listed = Object.entries(withoutEvent).flatMap(([reason, names]) =>
    names.map((route) => ({ route, reason })),
  )
  expect(byRoute(silent)).toEqual(byRoute(listed))
})

test('every other route names what happens, in Dutch words with hyphens', () => {
  const named = routes.flatMap(({ event }) => (typeof event === 'string' ? [event] : []))
  expect(named.filter((event) => !/^[a-zé]+(-[a-zé]+)*$/.test(event))).toEqual([])
})

test('only the routes of the ballot box leave no trace', () => {
  const found = routes.filter((route) => route.traceless === true)
  expect(found.map(nameOf).toSorted()).toEqual(traceless.toSorted())
})

test('a change is never open to whoever keeps a copy of the page', () => {
  expect(routes.filter(({ method, open }) => method === 'post' && open === true).map(nameOf)).toEqual([])
})

test('a page that anybody may keep is a page that anybody may see', () => {
  const visitor = {
    actor: { kind: 'visitor' as const },
    today: '2026-11-22',
    scopeKind: '',
    scope: null as never,
  }
  const closed = routes.filter(({ open, action }) => open === true && action.rule(visitor) === 'no')
  expect(closed.map(nameOf)).toEqual([])
})

test('paths are Dutch and carry no language', () => {
  const foreign = routes.flatMap((route) =>
    wordsOf(route.path)
      .filter((word) => !pathWords.has(word))
      .map((word) => `${nameOf(route)}: ${word}`),
  )
  expect(foreign).toEqual([])
  expect(routes.filter(({ path }) => /^\/(nl|en)(\/|$)/.test(path)).map(nameOf)).toEqual([])
})

test('the menu leads to pages that exist', () => {
  const pages = new Set(routes.filter(({ method }) => method === 'get').map(({ path }) => path))
  const menu = rooms.flatMap((room) => room.menu ?? [])
  expect(menu.filter(({ href }) => !pages.has(href)).map(({ href }) => href)).toEqual([])
  expect(menu.filter(({ label }) => label('nl') === '' || label('en') === '')).toEqual([])
})

test('the server would start with these routes, and not with one that lacks something', () => {
  const [route] = routes
  if (route === undefined) throw new Error('no routes')
  expect(() => checkRoutes(routes)).not.toThrow()
  expect(() => checkRoutes([route, route])).toThrow('twice')
  expect(() => checkRoutes([get('/leeg', { ...route, title: () => '' })])).toThrow('title')
  expect(() => checkRoutes([get('/leeg', { ...route, event: '' })])).toThrow('audit event')
})

function byRoute(rows: { route: string; reason: string }[]) {
  return rows.map(({ route, reason }) => `${route}: ${reason}`).toSorted()
}
