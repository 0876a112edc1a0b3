import type { ReactNode } from 'react'
import { buttonClass, type ButtonKind } from '../button/button-kind.ts'
import { localHref } from '../page-context/local-href.ts'
import { usePage } from '../page-context/page-context.tsx'

interface ButtonLinkProps {
  href: string
  kind?: ButtonKind | undefined
  children: ReactNode
}

/** Goes to a page where something starts; looks like a button, stays a link. */
export function ButtonLink({ href, kind = 'primary', children }: ButtonLinkProps) {
  const { lang } = usePage()
  return (
    <a className={buttonClass('utrecht-button-link', kind)} href={localHref(href, lang)}>
      {children}
    </a>
  )
}
