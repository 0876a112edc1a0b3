import type { ReactNode } from 'react'
import type { HeadingLevel } from '../heading/heading.tsx'
import { localHref } from '../page-context/local-href.ts'
import { usePage } from '../page-context/page-context.tsx'

interface CardProps {
  title: ReactNode
  href?: string | undefined
  /** A Status, shown above the title. */
  status?: ReactNode | undefined
  level?: HeadingLevel | undefined
  children?: ReactNode | undefined
}

/** With an address the whole card can be touched, while a screen reader hears one link: the title. */
export function Card({ title, href, status, level = 3, children }: CardProps) {
  const { lang } = usePage()
  const Title = `h${level}` as const
  return (
    <article className={href === undefined ? 'tw-card' : 'tw-card tw-card--link'}>
      {status !== undefined && <div className="tw-card__status">{status}</div>}
      <Title className="tw-card__title">
        {href === undefined ? (
          title
        ) : (
          <a className="tw-card__link" href={localHref(href, lang)}>
            {title}
          </a>
        )}
      </Title>
      {children !== undefined && <div className="tw-card__content">{children}</div>}
    </article>
  )
}
