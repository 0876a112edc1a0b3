import { expect, test } from 'vitest'
import { renderOnPage } from '../page-context/render-on-page.tsx'
import { ButtonLink } from './button-link.tsx'

test('a link that looks like a button is a link', () => {
  const html = renderOnPage(
    <ButtonLink href="/regio" kind="danger">
      Stop
    </ButtonLink>,
    { lang: 'en' },
  )
  expect(html).toBe('<a class="utrecht-button-link utrecht-button-link--danger" href="/en/regio">Stop</a>')
})
