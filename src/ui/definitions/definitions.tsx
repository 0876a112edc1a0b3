import type { ReactNode } from 'react'

interface DefinitionsProps {
  items: readonly { term: string; description: ReactNode }[]
}

/** Terms with what belongs to them: date, place, owner; also the check-your-answers list. */
export function Definitions({ items }: DefinitionsProps) {
  return (
    <dl className="utrecht-data-list">
      {items.map(({ term, description }) => (
        <div key={term} className="utrecht-data-list__item">
          <dt className="utrecht-data-list__item-key">{term}</dt>
          <dd className="utrecht-data-list__item-value">{description}</dd>
        </div>
      ))}
    </dl>
  )
}
