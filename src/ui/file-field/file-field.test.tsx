import { expect, test } from 'vitest'
import { Form } from '../form/form.tsx'
import { ExampleFields } from '../gallery/example-fields.tsx'
import { renderOnPage } from '../page-context/render-on-page.tsx'
import { FileField } from './file-field.tsx'

test('the label and hint belong to the input, which says what it takes', () => {
  const html = renderOnPage(
    <FileField name="flap" label="Foto van de flap" hint="Hooguit 10 MB" accept="image/*" />,
  )
  expect(html).toContain('for="veld-flap">Foto van de flap</label>')
  const input = /<input[^>]*>/.exec(html)?.[0]
  for (const part of [
    'type="file"',
    'accept="image/*"',
    'name="flap"',
    'aria-describedby="veld-flap-uitleg"',
  ])
    expect(input).toContain(part)
})

test('only a form with files is sent in parts', () => {
  const html = (upload: boolean) =>
    renderOnPage(
      <Form action="/lijst" upload={upload}>
        x
      </Form>,
    )
  expect(html(true)).toContain('encType="multipart/form-data"')
  expect(html(false)).not.toContain('encType')
})

test('shown again after an error it asks for the file again, read with the field', () => {
  const html = renderOnPage(
    <ExampleFields id="f" values={{ titel: 'x' }} errors={{ flap: 'Dit is geen foto' }}>
      <FileField name="flap" label="Foto" />
    </ExampleFields>,
  )
  expect(html).toContain('Kies het bestand nog een keer')
  expect(html).toContain('aria-describedby="f-flap-uitleg f-flap-fout" aria-invalid="true"')
})
