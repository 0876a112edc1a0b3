import { expect, test } from 'vitest'
import { renderOnPage } from '../page-context/render-on-page.tsx'
import { CodeField } from './code-field.tsx'

test('a code on paper can be typed with spaces, in capitals and without correction', () => {
  const html = renderOnPage(<CodeField name="code" label="Code" />)
  expect(html).toContain('autoCapitalize="characters"')
  expect(html).toContain('spellCheck="false"')
  expect(html).toContain('autoComplete="off"')
  const longest = Number(/maxLength="(\d+)"/.exec(html)?.[1])
  expect(longest).toBeGreaterThanOrEqual('H K 4 P - 2 M X R'.length)
})
