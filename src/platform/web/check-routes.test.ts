import { describe, expect, test } from 'vitest'
import { action, anyone, role } from '../access/index.ts'
import { none } from '../audit/index.ts'
import { checkRoutes } from './check-routes.ts'
import { notFound } from './outcome.ts'
import { get, post, type Route } from './route.ts'

const good = {
  title: () => 'x',
  action: action('a:b', anyone),
  event: none('proef'),
  handle: async () => notFound(),
}

describe('the site does not start with a route', () => {
  test.each<[string, Route[]]>([
    ['without title', [get('/a', { ...good, title: () => '' })]],
    ['without action', [get('/a', { ...good, action: undefined as never })]],
    ['without audit event', [get('/a', { ...good, event: '' })]],
    ['without reason for no event', [get('/a', { ...good, event: none('') })]],
    ['that stands there twice', [get('/a', good), get('/a', good)]],
    [
      'whose scope is not in its path',
      [get('/a', { ...good, action: action('a:b', role('host'), 'gesprek') })],
    ],
    ['that is an open post', [post('/a', { ...good, open: true })]],
  ])('%s', (_, routes) => {
    expect(() => checkRoutes(routes)).toThrow(/^Route (GET|POST) \/a /)
  })
  test('and does with right ones', () => {
    expect(() => checkRoutes([get('/a', good), post('/a', good)])).not.toThrow()
  })
})
