import { expect, test } from 'vitest'
import { renderOnPage } from '../page-context/render-on-page.tsx'
import { SearchForm } from './search-form.tsx'

test('searches with an address that can be shared and keeps what was searched', () => {
  const html = renderOnPage(<SearchForm action="/regio" label="Zoek je gemeente" value={'berg "en" dal'} />)
  expect(html).toContain('action="/regio" method="get"')
  expect(html).toContain('value="berg &quot;en&quot; dal"')
  expect(html).toMatch(/<label[^>]*for="zoek-q">Zoek je gemeente/)
  expect(html).not.toContain('_csrf')
})
