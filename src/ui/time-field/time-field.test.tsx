import { expect, test } from 'vitest'
import { renderOnPage } from '../page-context/render-on-page.tsx'
import { TimeField } from './time-field.tsx'

test('a time keeps its value', () => {
  expect(renderOnPage(<TimeField name="begin" label="Begin" defaultValue="16:00" />)).toMatch(
    /type="time"[^>]*value="16:00"/,
  )
})
