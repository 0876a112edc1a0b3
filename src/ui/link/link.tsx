import type { ReactNode } from 'react'
import { Icon } from '../icon/icon.tsx'
import { localHref } from '../page-context/local-href.ts'
import { usePage } from '../page-context/page-context.tsx'
import { texts } from './texts.ts'

interface LinkProps {
  href: string
  /** Leads to another website; said in words, and opened in the same window. */
  external?: boolean | undefined
  children: ReactNode
}

export function Link({ href, external = false, children }: LinkProps) {
  const { lang } = usePage()
  if (!external) {
    return (
      <a className="utrecht-link utrecht-link--html-a" href={localHref(href, lang)}>
        {children}
      </a>
    )
  }
  return (
    <a
      className="utrecht-link utrecht-link--html-a utrecht-link--external"
      href={href}
      rel="external noopener"
    >
      {children}
      <Icon name="external" />
      <span className="tw-visually-hidden"> {texts[lang].external}</span>
    </a>
  )
}
