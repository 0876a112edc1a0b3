import { Icon } from '../icon/icon.tsx'
import { Link } from '../link/link.tsx'
import { usePage } from '../page-context/page-context.tsx'
import { texts } from './texts.ts'

export interface StepListItem {
  label: string
  state: 'done' | 'current' | 'todo' | 'blocked'
  href?: string | undefined
  /** What it is about, or what is missing. */
  note?: string | undefined
}

/** The parts of a process in their order, with what is done and where you are. */
export function StepList({ items }: { items: readonly StepListItem[] }) {
  const { lang } = usePage()
  return (
    <ol className="tw-step-list" role="list">
      {items.map(({ label, state, href, note }, index) => (
        <li
          key={label}
          className={`tw-step-list__item tw-step-list__item--${state}`}
          aria-current={state === 'current' ? 'step' : undefined}
        >
          <span className="tw-step-list__mark" aria-hidden="true">
            {state === 'done' ? <Icon name="ok" /> : index + 1}
          </span>
          <span className="tw-step-list__text">
            <span className="tw-step-list__label">
              {href === undefined ? label : <Link href={href}>{label}</Link>}
            </span>
            {note !== undefined && <span className="tw-step-list__note">{note}</span>}
            <span className="tw-step-list__state">{texts[lang][state]}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}
