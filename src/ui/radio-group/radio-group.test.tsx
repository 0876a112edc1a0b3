import { expect, test } from 'vitest'
import { ExampleFields } from '../gallery/example-fields.tsx'
import { renderOnPage } from '../page-context/render-on-page.tsx'
import { RadioGroup } from './radio-group.tsx'

const group = (
  <RadioGroup
    name="rol"
    label="Hoe doe je mee?"
    defaultValue="ouder"
    options={[
      { value: 'pleegouder', label: 'Pleegouder' },
      { value: 'ouder', label: 'Ouder' },
    ]}
  />
)

function checked(html: string): string[] {
  return [...html.matchAll(/<input[^>]*checked=""[^>]*value="([^"]+)"/g)].map(([, value]) => value ?? '')
}

test('the question is the legend and each option has its own label', () => {
  const html = renderOnPage(group)
  expect(html).toMatch(/<legend[^>]*>Hoe doe je mee\?<\/legend>/)
  expect(html).toMatch(/id="veld-rol"[^>]*>.*<label[^>]*for="veld-rol">Pleegouder/)
  expect(html).toMatch(/id="veld-rol-2"[^>]*>.*<label[^>]*for="veld-rol-2">Ouder/)
})

test('the posted choice is checked, else the default', () => {
  expect(checked(renderOnPage(group))).toEqual(['ouder'])
  const posted = renderOnPage(
    <ExampleFields id="f" values={{ rol: 'pleegouder' }}>
      {group}
    </ExampleFields>,
  )
  expect(checked(posted)).toEqual(['pleegouder'])
})

test('the error belongs to the whole group', () => {
  const html = renderOnPage(
    <ExampleFields id="f" errors={{ rol: 'Kies hoe je meedoet' }}>
      {group}
    </ExampleFields>,
  )
  expect(html).toMatch(/<fieldset[^>]*role="radiogroup" aria-describedby="f-rol-fout" aria-invalid="true"/)
})
