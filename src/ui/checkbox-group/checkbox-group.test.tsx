import { expect, test } from 'vitest'
import { ExampleFields } from '../gallery/example-fields.tsx'
import { renderOnPage } from '../page-context/render-on-page.tsx'
import { CheckboxGroup } from './checkbox-group.tsx'

const group = (
  <CheckboxGroup
    name="nodig"
    label="Wat heb je nodig?"
    defaultValue={['tolk']}
    options={['tolk', 'oppas', 'taxi'].map((value) => ({ value, label: value }))}
  />
)

const count = (html: string) => html.match(/checked=""/g)?.length ?? 0

test('several answers stay checked', () => {
  const html = renderOnPage(
    <ExampleFields id="f" values={{ nodig: ['oppas', 'taxi'] }}>
      {group}
    </ExampleFields>,
  )
  expect(count(html)).toBe(2)
})

test('who unchecked everything does not get the default back', () => {
  expect(count(renderOnPage(group))).toBe(1)
  const html = renderOnPage(
    <ExampleFields id="f" values={{ naam: 'Noor' }}>
      {group}
    </ExampleFields>,
  )
  expect(count(html)).toBe(0)
})
