import { Link } from '../link/link.tsx'
import { usePage } from '../page-context/page-context.tsx'
import { Help } from './help.tsx'
import { texts } from './texts/index.ts'

export function Footer() {
  const { lang } = usePage()
  const words = texts[lang]
  const links = [
    { href: '/privacy', label: words.privacy },
    { href: '/toegankelijkheid', label: words.accessibility },
    { href: '/zo-beschermen-we-je-antwoord', label: words.answers },
    { href: '/ui', label: words.components },
  ]
  return (
    <footer className="utrecht-page-footer tw-footer">
      <div className="tw-footer__content">
        <Help />
        <nav className="tw-footer__about" aria-labelledby="over-deze-site">
          <h2 className="tw-footer__title" id="over-deze-site">
            {words.aboutTitle}
          </h2>
          <ul className="tw-footer__list" role="list">
            {links.map(({ href, label }) => (
              <li key={href}>
                <Link href={href}>{label}</Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  )
}
