import type { ReactNode } from 'react'
import { FormContext } from '../form/form-context.ts'

interface ExampleFieldsProps {
  /** Unique in the gallery, because field ids are made of it. */
  id: string
  values?: Record<string, string | string[]> | undefined
  errors?: Record<string, string> | undefined
  children: ReactNode
}

/** Fields as they look inside a form that was sent before, without a form around each example. */
export function ExampleFields({ id, values = {}, errors = {}, children }: ExampleFieldsProps) {
  const state = {
    values,
    errors: Object.entries(errors).map(([name, message]) => ({ name, message })),
  }
  return <FormContext value={{ id, state }}>{children}</FormContext>
}
