import { expect, test } from 'vitest'
import { renderOnPage } from '../page-context/render-on-page.tsx'
import { Quote } from './quote.tsx'

test('who said it stands outside the words that were said', () => {
  const html = renderOnPage(<Quote source="een pleegouder">Bel mij eerst</Quote>)
  expect(html).toMatch(/<blockquote[^>]*>Bel mij eerst<\/blockquote><figcaption[^>]*>een pleegouder</)
  expect(renderOnPage(<Quote>Bel mij eerst</Quote>)).not.toContain('figcaption')
})
