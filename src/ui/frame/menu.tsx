import { Icon } from '../icon/icon.tsx'
import { localHref } from '../page-context/local-href.ts'
import { usePage } from '../page-context/page-context.tsx'
import { texts } from './texts/index.ts'

export interface MenuItem {
  label: string
  href: string
}

/**
 * Twice in the page, once visible: a row where there is room, a fold-out on a phone.
 * Without script a closed `<details>` cannot be opened by CSS in every browser our readers have.
 */
export function Menu({ items }: { items: readonly MenuItem[] }) {
  const { lang } = usePage()
  if (items.length === 0) return null
  return (
    <nav className="utrecht-nav-bar" aria-label={texts[lang].menu}>
      <div className="tw-menu-wide">
        <MenuList items={items} />
      </div>
      <details className="tw-menu-narrow">
        <summary className="tw-menu-narrow__summary">
          <Icon name="menu" /> {texts[lang].menu}
        </summary>
        <MenuList items={items} />
      </details>
    </nav>
  )
}

function MenuList({ items }: { items: readonly MenuItem[] }) {
  const { lang, path } = usePage()
  return (
    <ul className="utrecht-nav-list" role="list">
      {items.map(({ label, href }) => (
        <li key={href} className="utrecht-nav-list__item">
          <a
            className="utrecht-nav-list__link"
            href={localHref(href, lang)}
            aria-current={currentMark(path, href)}
          >
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}

function currentMark(path: string, href: string): 'page' | 'true' | undefined {
  if (path === href) return 'page'
  return href !== '/' && path.startsWith(`${href}/`) ? 'true' : undefined
}
