import { expect, test } from 'vitest'
import { renderOnPage } from '../page-context/render-on-page.tsx'
import { DateField } from './date-field.tsx'

test('a day keeps its value and its bounds', () => {
  const html = renderOnPage(<DateField name="dag" label="Dag" defaultValue="2026-03-12" min="2026-01-01" />)
  expect(html).toMatch(/type="date"[^>]*min="2026-01-01"[^>]*value="2026-03-12"/)
})
