import type { ReactNode } from 'react'
import type { useField } from '../form/form-context.ts'
import { usePage } from '../page-context/page-context.tsx'
import { FieldError } from './field-error.tsx'
import { texts } from './texts.ts'

interface FieldGroupProps {
  field: ReturnType<typeof useField>
  label: ReactNode
  hint: ReactNode
  optional: boolean | undefined
  role?: 'radiogroup' | undefined
  children: ReactNode
}

/** Several controls under one question: the question is the legend, so it is read with each of them. */
export function FieldGroup({ field, label, hint, optional = false, role, children }: FieldGroupProps) {
  const { lang } = usePage()
  const invalid = field.error === null ? '' : ' utrecht-form-field--invalid'
  return (
    <fieldset
      className={`utrecht-form-field utrecht-form-fieldset${invalid}`}
      role={role}
      aria-describedby={field.control['aria-describedby']}
      aria-invalid={role && field.control['aria-invalid']}
    >
      <legend className="utrecht-form-label">
        {label}
        {optional && <span className="tw-optional"> {texts[lang].optional}</span>}
      </legend>
      {hint && (
        <div className="utrecht-form-field-description" id={field.hintId}>
          {hint}
        </div>
      )}
      <FieldError id={field.errorId} message={field.error} />
      {children}
    </fieldset>
  )
}
