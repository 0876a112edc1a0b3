import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import { renderToString } from 'react-dom/server'
import type { ReactNode } from 'react'
import { Frame, PageContext, type Crumb, type MenuItem, type PageContextValue } from '../../ui/index.ts'
import type { Lang } from '../text/index.ts'
import type { Assets } from './assets.ts'
import type { Notice } from './notice.ts'
import type { PageContact } from './outcome.ts'

export interface PageFrame {
  lang: Lang
  path: string
  title: string
  menu: MenuItem[]
  crumbs: Crumb[]
  notice: Notice | null
  contact: PageContact | null
  signedInAs: string | null
  demo: boolean
  assets: Assets
  /** Asked for only when the page has a form, because it gives the browser a cookie. */
  csrf: () => string
  hasErrors: boolean
  noindex: boolean
  /** The key of a form that is shown to be sent again; otherwise each form gets a fresh one. */
  formKey?: string
}

export function renderPage(frame: PageFrame, content: ReactNode): string {
  const context: PageContextValue = {
    lang: frame.lang,
    path: frame.path,
    get csrf() {
      return frame.csrf()
    },
    formKey: () => frame.formKey ?? randomUUID(),
    demo: frame.demo,
    signedInAs: frame.signedInAs,
    assets: frame.assets,
    contact: frame.contact,
  }
  const html = renderToString(
    <PageContext value={context}>
      <Frame
        title={frame.title}
        menu={frame.menu}
        crumbs={frame.crumbs}
        notice={frame.notice}
        hasErrors={frame.hasErrors}
        noindex={frame.noindex}
      >
        {content}
      </Frame>
    </PageContext>,
  )
  return `<!doctype html>${html}`
}

export function sendHtml(c: Context, html: string, status: number, open: boolean): Response {
  c.header('Cache-Control', open ? 'no-cache' : 'no-store')
  return c.html(html, status as 200)
}
