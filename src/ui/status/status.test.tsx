import { expect, test } from 'vitest'
import { renderOnPage } from '../page-context/render-on-page.tsx'
import { Status, type StatusKind } from './status.tsx'

test('each kind has a shape of its own, so that colour is not needed', () => {
  const kinds: StatusKind[] = ['neutral', 'ok', 'attention', 'late', 'stopped']
  const shapes = kinds.map(
    (kind) => / d="([^"]+)"/.exec(renderOnPage(<Status kind={kind}>woord</Status>))?.[1],
  )
  expect(new Set(shapes).size).toBe(kinds.length)
})
