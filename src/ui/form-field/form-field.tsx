import type { ReactNode } from 'react'
import type { useField } from '../form/form-context.ts'
import { usePage } from '../page-context/page-context.tsx'
import { FieldError } from './field-error.tsx'
import { texts } from './texts.ts'

interface FormFieldProps {
  field: ReturnType<typeof useField>
  label: ReactNode
  hint: ReactNode
  optional: boolean | undefined
  children: ReactNode
}

/** Label, hint, error and one control, in the order in which they are read. */
export function FormField({ field, label, hint, optional = false, children }: FormFieldProps) {
  const { lang } = usePage()
  const invalid = field.error === null ? '' : ' utrecht-form-field--invalid'
  return (
    <div className={`utrecht-form-field${invalid}`}>
      <label className="utrecht-form-label" htmlFor={field.id}>
        {label}
        {optional && <span className="tw-optional"> {texts[lang].optional}</span>}
      </label>
      {hint && (
        <div className="utrecht-form-field-description" id={field.hintId}>
          {hint}
        </div>
      )}
      <FieldError id={field.errorId} message={field.error} />
      {children}
    </div>
  )
}
