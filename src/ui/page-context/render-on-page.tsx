import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { PageContext, type PageContextValue } from './page-context.tsx'

/** A page around a component in tests: Dutch, a visitor, and form keys that count up. */
export function renderOnPage(node: ReactNode, changes: Partial<PageContextValue> = {}): string {
  let key = 0
  const page: PageContextValue = {
    lang: 'nl',
    path: '/regio',
    csrf: 'token-van-deze-bezoeker',
    formKey: () => `sleutel-${++key}`,
    demo: false,
    signedInAs: null,
    assets: { css: '/assets/styles.css', icon: '/assets/icon.svg', island: () => null },
    contact: null,
  }
  // Not a spread: that would read `csrf`, which pages without a form must not do.
  Object.defineProperties(page, Object.getOwnPropertyDescriptors(changes))
  // React separates texts with empty comments, which would hide sentences from the assertions.
  return renderToString(<PageContext value={page}>{node}</PageContext>).replaceAll('<!-- -->', '')
}
