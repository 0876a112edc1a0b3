import type { ReactNode } from 'react'

interface ListProps {
  ordered?: boolean | undefined
  items: readonly ReactNode[]
}

export function List({ ordered = false, items }: ListProps) {
  const Tag = ordered ? 'ol' : 'ul'
  const block = ordered ? 'utrecht-ordered-list' : 'utrecht-unordered-list'
  return (
    <Tag className={block}>
      {items.map((item, index) => (
        <li key={index} className={`${block}__item`}>
          {item}
        </li>
      ))}
    </Tag>
  )
}
