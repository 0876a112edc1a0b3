import type { ReactNode } from 'react'
import { Icon, type IconName } from '../icon/icon.tsx'
import { usePage } from '../page-context/page-context.tsx'
import { texts } from './texts.ts'

export type AlertKind = 'info' | 'ok' | 'warning' | 'error'

const ICONS: Record<AlertKind, IconName> = { info: 'info', ok: 'ok', warning: 'attention', error: 'stopped' }

interface AlertProps {
  kind: AlertKind
  title?: ReactNode | undefined
  children: ReactNode
}

export function Alert({ kind, title, children }: AlertProps) {
  const { lang } = usePage()
  return (
    <div className={`utrecht-alert utrecht-alert--${kind}`} role={kind === 'error' ? 'alert' : undefined}>
      <span className="utrecht-alert__icon">
        <Icon name={ICONS[kind]} />
      </span>
      <div className="utrecht-alert__message">
        {title === undefined ? (
          <span className="tw-visually-hidden">{texts[lang][kind]} </span>
        ) : (
          <p className="tw-alert__title">{title}</p>
        )}
        {typeof children === 'string' ? <p className="utrecht-paragraph">{children}</p> : children}
      </div>
    </div>
  )
}
