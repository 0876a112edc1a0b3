import type { Lang } from '../../platform/text/index.ts'
import { localHref } from '../page-context/local-href.ts'
import { usePage } from '../page-context/page-context.tsx'

const NAMES: Record<Lang, string> = { nl: 'Nederlands', en: 'English' }

/** The same page in the other language, named in that language (WCAG 3.1.2). */
export function LanguageSwitch() {
  const { lang, path } = usePage()
  const other: Lang = lang === 'nl' ? 'en' : 'nl'
  return (
    <a
      className="utrecht-link utrecht-link--html-a tw-language-switch"
      href={localHref(path, other)}
      lang={other}
      hrefLang={other}
    >
      {NAMES[other]}
    </a>
  )
}
