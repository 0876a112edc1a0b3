import type { ReactNode } from 'react'

/** What every field asks for. Labels stand above the field; there are no placeholders. */
export interface FieldProps {
  name: string
  label: ReactNode
  hint?: ReactNode | undefined
  optional?: boolean | undefined
  defaultValue?: string | undefined
}

export interface Option {
  value: string
  label: ReactNode
  hint?: ReactNode | undefined
}
