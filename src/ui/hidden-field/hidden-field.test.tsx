import { expect, test } from 'vitest'
import { renderOnPage } from '../page-context/render-on-page.tsx'
import { HiddenField } from './hidden-field.tsx'

test('carries its value, whatever is in it', () => {
  expect(renderOnPage(<HiddenField name="terug" value={'"><b>'} />)).toContain('value="&quot;&gt;&lt;b&gt;"')
})
