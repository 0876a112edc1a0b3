import { usePage } from '../page-context/page-context.tsx'
import { texts } from './texts.ts'

interface StepsProps {
  /** Counted from 1. */
  current: number
  total: number
  label: string
}

/** Where you are in a form of several pages: "Stap 2 van 6". */
export function Steps({ current, total, label }: StepsProps) {
  const { lang } = usePage()
  return (
    <div className="tw-steps">
      <p className="tw-steps__text">
        <strong>{texts[lang].step(current, total)}</strong>
        <span className="tw-steps__label"> {label}</span>
      </p>
      <svg className="tw-steps__bar" width="100%" height="8" aria-hidden="true" focusable="false">
        <rect className="tw-steps__track" width="100%" height="8" rx="4" />
        <rect
          className="tw-steps__done"
          width={`${Math.round((current / total) * 100)}%`}
          height="8"
          rx="4"
        />
      </svg>
    </div>
  )
}
