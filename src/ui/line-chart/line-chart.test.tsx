import { expect, test } from 'vitest'
import { renderOnPage } from '../page-context/render-on-page.tsx'
import { LineChart } from './line-chart.tsx'

const chart = (values: (number | null)[]) => (
  <LineChart
    lang="nl"
    title="Kinderen"
    unit="aantal"
    description="Verzonnen"
    series={[{ label: 'Kinderen', points: values.map((y, index) => ({ x: `${2020 + index}`, y })) }]}
  />
)

test('every figure in the picture is in the table', () => {
  const html = renderOnPage(chart([18100, 20400, 17700]))
  const table = html.slice(html.indexOf('<table'))
  for (const shown of ['2020', '18.100', '2021', '20.400', '2022', '17.700'])
    expect(table).toContain(`>${shown}<`)
})

test('an unknown figure breaks the line and is said in words, never a zero', () => {
  const html = renderOnPage(chart([5, 6, null, 7, 8]))
  const [, drawn = ''] = / d="(M[^"]*)" fill="none"/.exec(html) ?? []
  expect(drawn.match(/M/g)).toHaveLength(2)
  expect(html).toContain('>onbekend<')
  expect(html.match(/tw-line-chart__marker/g)).toHaveLength(4)
})

test('the axis starts at zero', () => {
  expect(renderOnPage(chart([900, 1000]))).toMatch(/<text[^>]*>0<\/text>/)
})

test('the picture has a name and a description', () => {
  const html = renderOnPage(chart([1, 2]))
  const [, nameId = '', descriptionId = ''] =
    /role="img" aria-labelledby="([^"]+)" aria-describedby="([^"]+)"/.exec(html) ?? []
  expect(html).toContain(`id="${nameId}">Kinderen`)
  expect(html).toContain(`id="${descriptionId}">Verzonnen`)
})

test('a series without any figure still gives a page', () => {
  expect(renderOnPage(chart([null, null]))).not.toContain('NaN')
  expect(renderOnPage(chart([]))).not.toMatch(/NaN|Infinity/)
})
