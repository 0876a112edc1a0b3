import { expect, test } from 'vitest'
import { ExampleFields } from '../gallery/example-fields.tsx'
import { renderOnPage } from '../page-context/render-on-page.tsx'
import { NumberField } from './number-field.tsx'

test('a phone shows digits, and letters typed by mistake come back', () => {
  const html = renderOnPage(
    <ExampleFields id="f" values={{ aantal: 'tien' }}>
      <NumberField name="aantal" label="Aantal" />
    </ExampleFields>,
  )
  expect(html).toContain('inputMode="numeric"')
  expect(html).not.toContain('type="number"')
  expect(html).toContain('value="tien"')
})
