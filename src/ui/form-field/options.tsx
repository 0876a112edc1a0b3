import type { useField } from '../form/form-context.ts'
import { Choice } from './choice.tsx'
import type { Option } from './field-props.ts'

interface OptionsProps {
  type: 'radio' | 'checkbox'
  field: ReturnType<typeof useField>
  options: readonly Option[]
}

/** The first option carries the id of the field, so that a link in the error summary lands on it. */
export function Options({ type, field, options }: OptionsProps) {
  return options.map((option, index) => (
    <Choice
      key={option.value}
      type={type}
      id={index === 0 ? field.id : `${field.id}-${index + 1}`}
      name={field.control.name}
      option={option}
      checked={field.values.includes(option.value)}
      invalid={type === 'checkbox' && field.error !== null}
    />
  ))
}
