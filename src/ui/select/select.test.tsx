import { expect, test } from 'vitest'
import { ExampleFields } from '../gallery/example-fields.tsx'
import { renderOnPage } from '../page-context/render-on-page.tsx'
import { Select } from './select.tsx'

const options = [
  { value: 'a', label: 'Eerste' },
  { value: 'b', label: 'Tweede' },
]

test('starts at "Kies", so that nobody sends an answer they did not choose', () => {
  expect(renderOnPage(<Select name="x" label="X" options={options} />)).toContain(
    '<option value="" selected="">Kies</option>',
  )
})

test('keeps the posted choice', () => {
  const html = renderOnPage(
    <ExampleFields id="f" values={{ x: 'b' }}>
      <Select name="x" label="X" options={options} defaultValue="a" />
    </ExampleFields>,
  )
  expect(html).toContain('<option value="b" selected="">Tweede</option>')
  expect(html.match(/selected/g)).toHaveLength(1)
})

test('offers an own empty option once', () => {
  const html = renderOnPage(
    <Select name="x" label="X" options={[{ value: '', label: 'Alle' }, ...options]} />,
  )
  expect(html).not.toContain('Kies')
  expect(html).toContain('selected="">Alle<')
})
