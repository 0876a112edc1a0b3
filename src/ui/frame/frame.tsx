import type { ReactNode } from 'react'
import { Alert, type AlertKind } from '../alert/alert.tsx'
import { usePage } from '../page-context/page-context.tsx'
import { Breadcrumb, type Crumb } from './breadcrumb.tsx'
import { Footer } from './footer.tsx'
import { Head } from './head.tsx'
import { Header } from './header.tsx'
import type { MenuItem } from './menu.tsx'
import { texts } from './texts/index.ts'

interface FrameProps {
  /** Names the page in the browser tab; the page itself renders its own first heading. */
  title: string
  siteTitle?: string | undefined
  menu: readonly MenuItem[]
  crumbs: readonly Crumb[]
  notice?: { kind: AlertKind; text: string } | null | undefined
  /** The page shows form errors: the browser tab says so, because that is read first (WCAG 3.3.1). */
  hasErrors?: boolean | undefined
  noindex?: boolean | undefined
  children: ReactNode
}

/** The whole page around its content. Put `<!doctype html>` before what this renders. */
export function Frame(props: FrameProps) {
  const { lang, theme } = usePage()
  const { title, siteTitle = texts[lang].siteTitle, hasErrors = false, notice } = props
  const prefix = hasErrors ? texts[lang].errorPrefix : ''
  return (
    <html lang={lang} className={theme?.className}>
      <Head title={`${prefix}${title} · ${siteTitle}`} noindex={props.noindex} />
      <body className="utrecht-document">
        <a className="utrecht-skip-link" href="#inhoud">
          {texts[lang].skip}
        </a>
        <Header siteTitle={siteTitle} menu={props.menu} />
        <div className="tw-page">
          <Breadcrumb crumbs={props.crumbs} />
          <main id="inhoud" tabIndex={-1} className="tw-main">
            {notice && <Alert kind={notice.kind}>{notice.text}</Alert>}
            {props.children}
          </main>
        </div>
        <Footer />
      </body>
    </html>
  )
}
