import { Children, type ReactNode } from 'react'

/** Cards beside each other where there is room; a list, so that a screen reader says how many. */
export function CardGrid({ children }: { children: ReactNode }) {
  return (
    <ul className="tw-card-grid" role="list">
      {Children.toArray(children).map((card, index) => (
        <li key={index} className="tw-card-grid__item">
          {card}
        </li>
      ))}
    </ul>
  )
}
