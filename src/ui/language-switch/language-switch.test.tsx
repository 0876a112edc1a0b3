import { expect, test } from 'vitest'
import { renderOnPage } from '../page-context/render-on-page.tsx'
import { LanguageSwitch } from './language-switch.tsx'

test('leads to the same page and is named in the language it leads to', () => {
  const english = renderOnPage(<LanguageSwitch />, { path: '/cijfers' })
  expect(english).toMatch(/href="\/en\/cijfers" lang="en" hrefLang="en">English</)
  expect(renderOnPage(<LanguageSwitch />, { path: '/', lang: 'en' })).toMatch(
    /href="\/" lang="nl"[^>]*>Nederlands</,
  )
})
