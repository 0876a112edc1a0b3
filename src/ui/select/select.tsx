import { useField } from '../form/form-context.ts'
import { FormField } from '../form-field/form-field.tsx'
import type { FieldProps } from '../form-field/field-props.ts'
import { texts } from '../form-field/texts.ts'
import { usePage } from '../page-context/page-context.tsx'

interface SelectProps extends FieldProps {
  options: readonly { value: string; label: string }[]
}

/** Starts at "Kies" without a default, so that nobody sends an answer they did not choose. */
export function Select({ options, ...props }: SelectProps) {
  const { lang } = usePage()
  const field = useField(props)
  const isEmptyOffered = options.some((option) => option.value === '')
  return (
    <FormField field={field} label={props.label} hint={props.hint} optional={props.optional}>
      <select
        className="utrecht-select utrecht-select--html-select"
        {...field.control}
        defaultValue={field.values[0] ?? ''}
      >
        {!isEmptyOffered && <option value="">{texts[lang].choose}</option>}
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </FormField>
  )
}
