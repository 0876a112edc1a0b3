import { localHref } from '../page-context/local-href.ts'
import { usePage } from '../page-context/page-context.tsx'
import { texts } from './texts/index.ts'

export interface Crumb {
  label: string
  href?: string | undefined
}

export function Breadcrumb({ crumbs }: { crumbs: readonly Crumb[] }) {
  const { lang } = usePage()
  if (crumbs.length === 0) return null
  return (
    <nav className="utrecht-breadcrumb-nav" aria-label={texts[lang].crumbs}>
      <ol className="utrecht-breadcrumb-nav__list" role="list">
        {crumbs.map(({ label, href }) => (
          <li key={`${label} ${href ?? ''}`} className="utrecht-breadcrumb-nav__item">
            {href === undefined ? (
              <span aria-current="page">{label}</span>
            ) : (
              <a className="utrecht-breadcrumb-nav__link" href={localHref(href, lang)}>
                {label}
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
