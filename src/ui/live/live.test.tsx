import { expect, test } from 'vitest'
import { renderOnPage } from '../page-context/render-on-page.tsx'
import { Live } from './live.tsx'

test('without script there is what is to be read, and no button that does nothing', () => {
  const html = renderOnPage(<Live href="/gesprek/1/live">drie notities</Live>)
  expect(html).toContain('<div data-live="">drie notities</div>')
  expect(html).toMatch(/<button type="button"[^>]* hidden="">Niet meer vanzelf bijwerken<\/button>/)
})

test('the address of the stream is the same in every language', () => {
  const html = renderOnPage(<Live href="/gesprek/1/live">three notes</Live>, { lang: 'en' })
  expect(html).toContain('{"href":"/gesprek/1/live"')
  expect(html).toContain('Stop updating by itself')
})

test('it may follow a part that stands elsewhere on the page', () => {
  expect(renderOnPage(<Live href="/gesprek/1/live" />)).not.toContain('data-live')
})
