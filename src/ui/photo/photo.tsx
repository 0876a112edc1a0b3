import type { ReactNode } from 'react'
import { localHref } from '../page-context/local-href.ts'
import { usePage } from '../page-context/page-context.tsx'

interface PhotoProps {
  /** Path on this site; the picture itself also opens from here, at its own size. */
  src: string
  /** What is on it, in words: read aloud and shown below it. */
  title: string
  children?: ReactNode | undefined
}

export function Photo({ src, title, children }: PhotoProps) {
  const href = localHref(src, usePage().lang)
  return (
    <figure className="tw-photo">
      <a className="tw-photo__link" href={href}>
        <img className="tw-photo__picture" src={href} alt={title} loading="lazy" />
      </a>
      <figcaption className="tw-photo__title">{title}</figcaption>
      {children}
    </figure>
  )
}
