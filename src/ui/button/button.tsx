import type { ReactNode } from 'react'
import { buttonClass, type ButtonKind } from './button-kind.ts'

interface ButtonProps {
  kind?: ButtonKind | undefined
  name?: string | undefined
  value?: string | undefined
  children: ReactNode
}

/** Submits its form. There is no disabled state: a form says what is missing after it is sent. */
export function Button({ kind = 'primary', name, value, children }: ButtonProps) {
  return (
    <button type="submit" className={buttonClass('utrecht-button', kind)} name={name} value={value}>
      {children}
    </button>
  )
}
