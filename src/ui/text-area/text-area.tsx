import { useField } from '../form/form-context.ts'
import { FormField } from '../form-field/form-field.tsx'
import type { FieldProps } from '../form-field/field-props.ts'

interface TextAreaProps extends FieldProps {
  rows?: number | undefined
  maxLength?: number | undefined
}

export function TextArea({ rows = 5, maxLength, ...props }: TextAreaProps) {
  const field = useField(props)
  return (
    <FormField field={field} label={props.label} hint={props.hint} optional={props.optional}>
      <textarea
        className="utrecht-textarea utrecht-textarea--html-textarea"
        {...field.control}
        rows={rows}
        maxLength={maxLength}
        defaultValue={field.values[0]}
      />
    </FormField>
  )
}
