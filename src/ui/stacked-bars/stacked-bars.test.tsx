import { expect, test } from 'vitest'
import { renderOnPage } from '../page-context/render-on-page.tsx'
import { StackedBars } from './stacked-bars.tsx'

const labels = ['nee', 'ja', 'weet niet']
const html = renderOnPage(
  <StackedBars
    lang="nl"
    title="Antwoorden"
    description="Verzonnen"
    rows={[
      {
        label: 'Vraag een',
        parts: labels.map((label, index) => ({ label, value: [10, 30, 0][index] ?? 0 })),
      },
      { label: 'Vraag twee', parts: [], note: 'te weinig antwoorden' },
    ]}
  />,
)

test('parts follow each other and fill the bar', () => {
  const parts = [...html.matchAll(/stacked-bar__part" x="([\d.]+)%" width="([\d.]+)%"/g)].map(([, x, w]) => [
    x,
    w,
  ])
  expect(parts).toEqual([
    ['0', '25'],
    ['25', '75'],
  ])
})

test('the table has the counts and their sum', () => {
  const table = html.slice(html.indexOf('<tbody'))
  for (const shown of ['10', '30', '0', '40']) expect(table).toContain(`>${shown}</td>`)
})

test('a row that may not be shown has its reason and no figure', () => {
  const row = html.slice(html.indexOf('rowheader', html.indexOf('<tbody') + 200))
  const second = row.slice(row.indexOf('Vraag twee'))
  expect(second).toContain('te weinig antwoorden')
  expect(second).not.toMatch(/>\d+</)
})

test('every pattern that is used exists', () => {
  const used = new Set([...html.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id))
  expect(used.size).toBe(3)
  for (const id of used) expect(html).toContain(`<pattern id="${id}"`)
})
