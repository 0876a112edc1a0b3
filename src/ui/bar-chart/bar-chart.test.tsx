import { expect, test } from 'vitest'
import { renderOnPage } from '../page-context/render-on-page.tsx'
import { BarChart } from './bar-chart.tsx'

const html = renderOnPage(
  <BarChart
    lang="nl"
    title="Aan tafel"
    description="Verzonnen"
    categories={[
      { label: 'Pleegouders', value: 20 },
      { label: 'Ouders', value: 5 },
      { label: 'Jongeren', value: null, note: 'te weinig om te laten zien' },
    ]}
  />,
)

test('the length of a bar is its share of the longest', () => {
  expect(html).toContain('tw-bar__value" width="100%"')
  expect(html).toContain('tw-bar__value" width="25%"')
})

test('a hidden figure has no bar and its reason stands in picture and table', () => {
  expect(html.match(/tw-bar__value/g)).toHaveLength(2)
  expect(html.match(/te weinig om te laten zien/g)).toHaveLength(2)
})
