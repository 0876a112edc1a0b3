import type { Action } from '../access/index.ts'
import type { LivePath } from './live/live-path.ts'
import type { Route } from './route.ts'

/**
 * @throws Error naming the first route that lacks what every route must have, or that stands there twice.
 * A route with a scope must carry the scope's id in its path: otherwise its rule would be asked about nothing.
 */
export function checkRoutes(routes: Route[]): void {
  const seen = new Set<string>()
  for (const route of routes) {
    const name = `${route.method.toUpperCase()} ${route.path}`
    const fail = (what: string) => {
      throw new Error(`Route ${name} ${what}`)
    }
    if (seen.has(name)) fail('stands there twice')
    seen.add(name)
    if (typeof route.title !== 'function' || route.title('nl') === '' || route.title('en') === '')
      fail('has no title')
    if (!route.action?.name) fail('has no action')
    if (typeof route.event === 'string' ? route.event === '' : !route.event?.none)
      fail('has no audit event or reason for none')
    if (lacksScope(route)) fail(`has no :${route.action.scope} in its path`)
    if (route.method === 'post' && route.open) fail('is a post and cannot be open')
  }
}

/** @throws Error naming the first path to listen at that has no action, or no place for the scope of it */
export function checkLivePaths(paths: LivePath[]): void {
  for (const live of paths) {
    if (!live.action?.name) throw new Error(`Live path ${live.path} has no action`)
    if (lacksScope(live)) throw new Error(`Live path ${live.path} has no :${live.action.scope} in its path`)
  }
}

function lacksScope({ path, action: { scope } }: { path: string; action: Action }): boolean {
  return scope !== null && scope !== 'stelsel' && !path.includes(`/:${scope}`)
}
