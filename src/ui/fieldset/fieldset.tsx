import type { ReactNode } from 'react'

interface FieldsetProps {
  legend: ReactNode
  hint?: ReactNode | undefined
  children: ReactNode
}

/** Fields that belong together, such as everything about one venue. */
export function Fieldset({ legend, hint, children }: FieldsetProps) {
  return (
    <fieldset className="utrecht-form-fieldset tw-fieldset">
      <legend className="utrecht-form-fieldset__legend">{legend}</legend>
      {hint && <div className="utrecht-form-field-description">{hint}</div>}
      {children}
    </fieldset>
  )
}
