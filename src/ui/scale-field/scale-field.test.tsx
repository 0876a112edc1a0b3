import { expect, test } from 'vitest'
import { renderOnPage } from '../page-context/render-on-page.tsx'
import { ScaleField } from './scale-field.tsx'

test('every point of the scale has words and can be chosen on its own', () => {
  const options = ['nooit', 'soms', 'vaak', 'meestal', 'altijd'].map((label, index) => ({
    value: `${index}`,
    label,
  }))
  const html = renderOnPage(<ScaleField name="s" label="Hoe vaak?" options={options} defaultValue="3" />)
  expect(html.match(/type="radio"/g)).toHaveLength(5)
  for (const { label } of options) expect(html).toMatch(new RegExp(`<label[^>]*>${label}</label>`))
  expect(html.match(/checked=""/g)).toHaveLength(1)
})
