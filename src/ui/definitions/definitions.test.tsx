import { expect, test } from 'vitest'
import { renderOnPage } from '../page-context/render-on-page.tsx'
import { Definitions } from './definitions.tsx'

test('each term stands with its own description', () => {
  const html = renderOnPage(
    <Definitions
      items={[
        { term: 'Dag', description: '12 maart' },
        { term: 'Tijd', description: <strong>16 uur</strong> },
      ]}
    />,
  )
  expect(html).toMatch(/<dt[^>]*>Dag<\/dt><dd[^>]*>12 maart<\/dd><\/div>/)
  expect(html).toMatch(/<dt[^>]*>Tijd<\/dt><dd[^>]*><strong>16 uur/)
})
