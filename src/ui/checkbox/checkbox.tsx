import { useField } from '../form/form-context.ts'
import { Choice } from '../form-field/choice.tsx'
import { FieldError } from '../form-field/field-error.tsx'
import type { FieldProps } from '../form-field/field-props.ts'

interface CheckboxProps extends Omit<FieldProps, 'optional'> {
  /** What is sent when it is checked. */
  value?: string | undefined
}

/** One statement to agree with. Checked when the stored value equals `value`. */
export function Checkbox({ value = 'ja', label, hint, ...props }: CheckboxProps) {
  const field = useField(props)
  return (
    <div className={`utrecht-form-field${field.error === null ? '' : ' utrecht-form-field--invalid'}`}>
      <FieldError id={field.errorId} message={field.error} />
      <Choice
        type="checkbox"
        id={field.id}
        name={props.name}
        option={{ value, label, hint }}
        checked={field.values.includes(value)}
        describedBy={field.errorId}
        invalid={field.error !== null}
      />
    </div>
  )
}
