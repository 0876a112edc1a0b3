import { expect, test } from 'vitest'
import { renderOnPage } from '../page-context/render-on-page.tsx'
import { Photo } from './photo.tsx'

test('what is on the photo is read aloud and shown, and the photo opens at its own size', () => {
  const html = renderOnPage(<Photo src="/gesprek/1/foto" title="Flap van tafel 3" />, { lang: 'en' })
  expect(html).toContain('<a class="tw-photo__link" href="/en/gesprek/1/foto">')
  expect(html).toContain('alt="Flap van tafel 3"')
  expect(html).toMatch(/<figcaption[^>]*>Flap van tafel 3</)
})
