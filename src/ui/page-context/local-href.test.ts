import { expect, test } from 'vitest'
import { localHref } from './local-href.ts'

test.each([
  ['/regio', '/en/regio'],
  ['/', '/en'],
  ['/?q=a', '/en?q=a'],
  ['/regio?zoek=x#lijst', '/en/regio?zoek=x#lijst'],
  ['/en/regio', '/en/regio'],
  ['/enquete', '/en/enquete'],
  ['https://example.org/regio', 'https://example.org/regio'],
  ['//example.org', '//example.org'],
  ['mailto:a@example.org', 'mailto:a@example.org'],
  ['tel:+31612345678', 'tel:+31612345678'],
  ['#inhoud', '#inhoud'],
  ['?pagina=2', '?pagina=2'],
  ['/assets/x-1a2b.css', '/assets/x-1a2b.css'],
  ['/gesprek/agenda.ics', '/gesprek/agenda.ics'],
])('an English page links %s to %s', (href, expected) => {
  expect(localHref(href, 'en')).toBe(expected)
})

test('a Dutch page changes no address', () => {
  expect(localHref('/regio', 'nl')).toBe('/regio')
})
