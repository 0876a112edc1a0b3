import { expect, test } from 'vitest'
import { ExampleFields } from '../gallery/example-fields.tsx'
import { renderOnPage } from '../page-context/render-on-page.tsx'
import { Checkbox } from './checkbox.tsx'

test('is checked after posting and reads its error', () => {
  const html = renderOnPage(
    <ExampleFields id="f" values={{ komt: 'ja' }} errors={{ komt: 'Er is geen plaats meer' }}>
      <Checkbox name="komt" label="Ik kom" hint="Alle drie de keren" />
    </ExampleFields>,
  )
  expect(html).toMatch(/checked=""[^>]*value="ja"|value="ja"[^>]*checked=""/)
  expect(html).toContain('aria-describedby="f-komt-fout f-komt-toelichting"')
  expect(html).toContain('id="f-komt-toelichting"')
})

test('an unchecked box is not checked', () => {
  expect(renderOnPage(<Checkbox name="komt" label="Ik kom" />)).not.toContain('checked')
})
