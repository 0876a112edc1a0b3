import { expect, test } from 'vitest'
import { renderOnPage } from '../page-context/render-on-page.tsx'
import { WordMark } from './word-mark.tsx'

test('the name is text, the drawing is not read aloud', () => {
  const html = renderOnPage(<WordMark name="Thuiswaarts" />)
  expect(html).toMatch(/<svg[^>]*aria-hidden="true"/)
  expect(html).toMatch(/<\/svg><span[^>]*>Thuiswaarts<\/span>/)
})
