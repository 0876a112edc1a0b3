import { expect, test } from 'vitest'
import { renderOnPage } from '../page-context/render-on-page.tsx'
import { Pagination } from './pagination.tsx'

const at = (page: number, pages = 3) =>
  renderOnPage(<Pagination page={page} pages={pages} href={(n) => `/regio?pagina=${n}`} />, { lang: 'en' })

test('leads to the page before and after, and never past the ends', () => {
  expect(at(1)).not.toContain('rel="prev"')
  expect(at(2)).toContain('rel="prev" href="/en/regio?pagina=1"')
  expect(at(2)).toContain('rel="next" href="/en/regio?pagina=3"')
  expect(at(3)).not.toContain('rel="next"')
})

test('one page needs no paging', () => {
  expect(at(1, 1)).toBe('')
})
