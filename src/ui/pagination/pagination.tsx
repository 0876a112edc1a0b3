import { Icon } from '../icon/icon.tsx'
import { localHref } from '../page-context/local-href.ts'
import { usePage } from '../page-context/page-context.tsx'
import { texts } from './texts.ts'

interface PaginationProps {
  /** Counted from 1. */
  page: number
  pages: number
  href: (page: number) => string
}

export function Pagination({ page, pages, href }: PaginationProps) {
  const { lang } = usePage()
  if (pages <= 1) return null
  const words = texts[lang]
  return (
    <nav className="utrecht-pagination" aria-label={words.label(page, pages)}>
      <span className="tw-pagination__place">{words.place(page, pages)}</span>
      {page > 1 && (
        <a className="utrecht-pagination__relative-link" rel="prev" href={localHref(href(page - 1), lang)}>
          <Icon name="back" /> {words.previous}
        </a>
      )}
      {page < pages && (
        <a className="utrecht-pagination__relative-link" rel="next" href={localHref(href(page + 1), lang)}>
          {words.next} <Icon name="forward" />
        </a>
      )}
    </nav>
  )
}
