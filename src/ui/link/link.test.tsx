import { expect, test } from 'vitest'
import { renderOnPage } from '../page-context/render-on-page.tsx'
import { Link } from './link.tsx'

test('stays in the language of the page', () => {
  expect(renderOnPage(<Link href="/regio">Regions</Link>, { lang: 'en' })).toContain('href="/en/regio"')
})

test('another website is said in words and opens in the same window', () => {
  const html = renderOnPage(
    <Link href="https://example.org" external>
      Voorbeeld
    </Link>,
  )
  expect(html).toContain('(andere website)')
  expect(html).not.toContain('target=')
})
