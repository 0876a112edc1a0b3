import { expect, test } from 'vitest'
import { renderOnPage } from '../page-context/render-on-page.tsx'
import { Card } from './card.tsx'

test('a card is one link, named by its title, in the language of the page', () => {
  const html = renderOnPage(
    <Card title="Lage Linde" href="/regio/lage-linde" level={2}>
      Drie bijeenkomsten
    </Card>,
    { lang: 'en' },
  )
  expect(html).toMatch(/<h2[^>]*><a[^>]*href="\/en\/regio\/lage-linde">Lage Linde<\/a><\/h2>/)
  expect(html.match(/<a /g)).toHaveLength(1)
})
