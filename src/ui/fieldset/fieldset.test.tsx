import { expect, test } from 'vitest'
import { renderOnPage } from '../page-context/render-on-page.tsx'
import { TextField } from '../text-field/text-field.tsx'
import { Fieldset } from './fieldset.tsx'

test('the legend comes first, so that it is read with every field', () => {
  const html = renderOnPage(
    <Fieldset legend="Locatie" hint="Staat in de uitnodiging">
      <TextField name="gebouw" label="Gebouw" />
    </Fieldset>,
  )
  expect(html).toMatch(
    /^<fieldset[^>]*><legend[^>]*>Locatie<\/legend>.*Staat in de uitnodiging.*name="gebouw"/,
  )
})
