import { LanguageSwitch } from '../language-switch/language-switch.tsx'
import { Link } from '../link/link.tsx'
import { localHref } from '../page-context/local-href.ts'
import { usePage } from '../page-context/page-context.tsx'
import { WordMark } from '../word-mark/word-mark.tsx'
import { Menu, type MenuItem } from './menu.tsx'
import { texts } from './texts/index.ts'

interface HeaderProps {
  siteTitle: string
  menu: readonly MenuItem[]
}

export function Header({ siteTitle, menu }: HeaderProps) {
  const { lang, demo, signedInAs } = usePage()
  const words = texts[lang]
  return (
    <header className="utrecht-page-header tw-header">
      {demo && (
        <p className="tw-demo-banner">
          <span className="tw-demo-banner__text">{words.demo}</span>
        </p>
      )}
      <div className="tw-header__bar">
        <a className="tw-header__home" href={localHref('/', lang)} aria-label={words.home}>
          <WordMark name={siteTitle} />
        </a>
        <div className="tw-header__person">
          <LanguageSwitch />
          {signedInAs === null ? (
            <Link href="/inloggen">{words.signIn}</Link>
          ) : (
            <Link href="/mijn-account">{words.signedInAs(signedInAs)}</Link>
          )}
        </div>
      </div>
      <Menu items={menu} />
    </header>
  )
}
