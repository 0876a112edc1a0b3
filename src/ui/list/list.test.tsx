import { expect, test } from 'vitest'
import { renderOnPage } from '../page-context/render-on-page.tsx'
import { List } from './list.tsx'

test('an ordered list is counted by the browser, another is not', () => {
  expect(renderOnPage(<List ordered items={['een', 'twee']} />)).toMatch(/^<ol.*<li.*een.*<li.*twee.*<\/ol>$/)
  expect(renderOnPage(<List items={['een', 'twee']} />)).toMatch(/^<ul.*<\/ul>$/)
})
