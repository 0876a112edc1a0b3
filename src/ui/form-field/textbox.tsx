import type { ComponentProps, ReactNode } from 'react'
import { useField } from '../form/form-context.ts'
import { FormField } from './form-field.tsx'
import type { FieldProps } from './field-props.ts'

interface TextboxProps extends FieldProps {
  /** What the browser needs to know about this kind of input: type, inputMode, autoComplete … */
  input: ComponentProps<'input'>
  className?: string | undefined
  after?: ReactNode | undefined
}

/** The one-line input that the typed fields (text, number, date, time, code) share. */
export function Textbox({ input, className = '', after, ...props }: TextboxProps) {
  const field = useField(props)
  return (
    <FormField field={field} label={props.label} hint={props.hint} optional={props.optional}>
      <input
        className={`utrecht-textbox utrecht-textbox--html-input ${className}`.trim()}
        {...input}
        {...field.control}
        defaultValue={field.values[0]}
      />
      {after}
    </FormField>
  )
}
