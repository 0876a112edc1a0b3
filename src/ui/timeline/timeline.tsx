import type { ReactNode } from 'react'
import { formatDay } from '../../platform/text/index.ts'
import { usePage } from '../page-context/page-context.tsx'

export interface TimelineItem {
  /** ISO day, e.g. '2026-11-23'. */
  day: string
  title: ReactNode
  children?: ReactNode | undefined
}

export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  const { lang } = usePage()
  return (
    <ol className="tw-timeline" role="list">
      {items.map((item, index) => (
        <li key={index} className="tw-timeline__item">
          <time className="tw-timeline__day" dateTime={item.day}>
            {formatDay(item.day, lang)}
          </time>
          <div className="tw-timeline__title">{item.title}</div>
          {item.children !== undefined && <div className="tw-timeline__content">{item.children}</div>}
        </li>
      ))}
    </ol>
  )
}
