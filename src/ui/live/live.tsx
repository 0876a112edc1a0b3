import type { ReactNode } from 'react'
import { buttonClass } from '../button/button-kind.ts'
import { Island } from '../island/island.tsx'
import { usePage } from '../page-context/page-context.tsx'
import { texts } from './texts.ts'

/** What the island is told. */
export interface LiveProps {
  href: string
  pause: string
  resume: string
}

interface LiveParts {
  href: string
  /** What follows; left out when the page marks another element with `data-live`. */
  children?: ReactNode
}

/**
 * A part of the page that follows what others do: at a nudge from `href` the page is fetched again and this part is
 * replaced. Without script it stands as it was when the page opened. Who wants rest can stop it (WCAG 2.2.2).
 */
export function Live({ href, children }: LiveParts) {
  const { pause, resume } = texts[usePage().lang]
  const props: LiveProps = { href, pause, resume }
  return (
    <Island name="live" props={props}>
      {children !== undefined && <div data-live="">{children}</div>}
      <button type="button" className={buttonClass('utrecht-button', 'secondary')} hidden>
        {pause}
      </button>
    </Island>
  )
}
