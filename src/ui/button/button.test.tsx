import { expect, test } from 'vitest'
import { renderOnPage } from '../page-context/render-on-page.tsx'
import { Button } from './button.tsx'

test('a button sends its form, with its own choice', () => {
  const html = renderOnPage(
    <Button name="keuze" value="later">
      Later
    </Button>,
  )
  expect(html).toContain('type="submit"')
  expect(html).toContain('value="later" name="keuze"')
  expect(html).toContain('utrecht-button--primary-action')
})
