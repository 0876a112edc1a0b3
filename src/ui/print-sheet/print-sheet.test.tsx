import { expect, test } from 'vitest'
import { renderOnPage } from '../page-context/render-on-page.tsx'
import { PrintSheet } from './print-sheet.tsx'

test('each slip is a block of its own, so that no page break runs through it', () => {
  const html = renderOnPage(
    <PrintSheet layout="slips">
      {['A', 'B', 'C'].map((code) => (
        <p key={code}>{code}</p>
      ))}
    </PrintSheet>,
  )
  expect(html.match(/tw-print-sheet__block/g)).toHaveLength(3)
})
