import { expect, test } from 'vitest'
import { renderOnPage } from '../page-context/render-on-page.tsx'
import { Table } from './table.tsx'

const columns = [
  { key: 'regio', label: 'Regio' },
  { key: 'aantal', label: 'Aantal', numeric: true },
]

test('the first cell names the row and the others carry their column label for a phone', () => {
  const html = renderOnPage(
    <Table
      caption="Regio’s"
      columns={columns}
      rows={[{ key: '1', cells: { regio: 'Lage Linde', aantal: 12 } }]}
    />,
  )
  expect(html).toMatch(/<th scope="row" role="rowheader"[^>]*>Lage Linde<\/th>/)
  expect(html).toMatch(/<td role="cell" data-label="Aantal"[^>]*--numeric-column">12<\/td>/)
  expect(html).toMatch(/<caption[^>]*>Regio’s<\/caption>/)
})

test('an empty table says what is not there', () => {
  const html = renderOnPage(<Table caption="Regio’s" columns={columns} rows={[]} empty="Nog geen regio’s" />)
  expect(html).toContain('Nog geen regio’s')
  expect(html).not.toContain('<table')
})

test('two columns stay a table on a phone, more become cards', () => {
  const two = renderOnPage(<Table caption="C" columns={columns} rows={[]} />)
  expect(two).not.toContain('tw-table--cards')
  const three = [...columns, { key: 'stand', label: 'Stand' }]
  expect(renderOnPage(<Table caption="C" columns={three} rows={[]} />)).toContain('tw-table--cards')
})
