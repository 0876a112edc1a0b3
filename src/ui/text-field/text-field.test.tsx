import { expect, test } from 'vitest'
import { ExampleFields } from '../gallery/example-fields.tsx'
import { renderOnPage } from '../page-context/render-on-page.tsx'
import { TextField } from './text-field.tsx'

test('the label belongs to the input', () => {
  const html = renderOnPage(<TextField name="naam" label="Hoe heet je?" />)
  expect(html).toContain('<label class="utrecht-form-label" for="veld-naam">Hoe heet je?</label>')
  expect(html).toMatch(/<input[^>]* id="veld-naam" name="naam"/)
  expect(html).not.toContain('aria-')
})

test('hint and error are read with the input', () => {
  const html = renderOnPage(
    <ExampleFields id="f" errors={{ mail: 'Dit adres is niet af' }}>
      <TextField name="mail" label="Mail" hint="Voor de bevestiging" type="email" />
    </ExampleFields>,
  )
  expect(html).toContain('aria-describedby="f-mail-uitleg f-mail-fout" aria-invalid="true"')
  expect(html).toMatch(/id="f-mail-uitleg">Voor de bevestiging</)
  expect(html).toMatch(/id="f-mail-fout">.*Dit adres is niet af</)
})

test('what was typed wins over the default, also when it was emptied', () => {
  const typed = renderOnPage(
    <ExampleFields id="f" values={{ naam: 'getypt' }}>
      <TextField name="naam" label="Naam" defaultValue="standaard" />
    </ExampleFields>,
  )
  expect(typed).toContain('value="getypt"')
  const emptied = renderOnPage(
    <ExampleFields id="f" values={{ naam: '' }}>
      <TextField name="naam" label="Naam" defaultValue="standaard" />
    </ExampleFields>,
  )
  expect(emptied).not.toContain('standaard')
})

test('an optional field says so in both languages', () => {
  const field = <TextField name="tel" label="Telefoon" optional />
  expect(renderOnPage(field)).toContain('(hoeft niet)')
  expect(renderOnPage(field, { lang: 'en' })).toContain('(optional)')
})

test('a name with brackets gives an id that a link can point to', () => {
  expect(renderOnPage(<TextField name="rij[1].naam" label="Naam" />)).toContain('id="veld-rij-1--naam"')
})
