import { createContext, useContext } from 'react'
import type { Lang } from '../../platform/text/index.ts'

/** The person to call about this gesprek; shown in the help block of every page. */
export interface Contact {
  name: string
  role: string
  phone: string | null
  mail: string | null
}

/** What a page knows about its request. The web kernel provides it; components only read it. */
export interface PageContextValue {
  lang: Lang
  /** Path of this page without language prefix, e.g. '/regio/rijk-van-nijmegen'. */
  path: string
  /** Token for the hidden field `_csrf`. Reading it may set a cookie, so only a posting form does. */
  csrf: string
  /** A fresh random key for the hidden field `_sleutel`, so that a repeated post changes nothing twice. */
  formKey: () => string
  demo: boolean
  signedInAs: string | null
  assets: {
    css: string
    /** Address of the module script of an island, or null when the island is not built. */
    island: (name: string) => string | null
    icon: string
  }
  contact: Contact | null
  /** A municipality's own NL Design System theme, loaded after ours. */
  theme?: { css: string; className: string } | undefined
}

export const PageContext = createContext<PageContextValue | null>(null)

/** @throws when a component is rendered outside a page, which is a programming error. */
export function usePage(): PageContextValue {
  const page = useContext(PageContext)
  if (page === null) throw new Error('PageContext is missing: render inside <PageContext value={…}>')
  return page
}
