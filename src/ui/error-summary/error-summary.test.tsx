import { expect, test } from 'vitest'
import { renderOnPage } from '../page-context/render-on-page.tsx'
import { ErrorSummary } from './error-summary.tsx'

test('counts, links to the fields, and shows an error about the whole form without a link', () => {
  const html = renderOnPage(
    <ErrorSummary
      errors={[
        { name: 'naam', message: 'Vul je naam in' },
        { name: '', message: 'Dit formulier was te oud' },
      ]}
    />,
  )
  expect(html).toContain('Kijk nog even naar 2 antwoorden')
  expect(html).toContain('href="#veld-naam"')
  expect(html).toContain('<li>Dit formulier was te oud</li>')
  expect(html).toContain('autofocus=""')
})
