import { expect, test } from 'vitest'
import { renderOnPage } from '../page-context/render-on-page.tsx'
import { Icon } from './icon.tsx'

test('is hidden for screen readers and takes no keyboard focus', () => {
  expect(renderOnPage(<Icon name="ok" />)).toMatch(/aria-hidden="true" focusable="false"/)
})
