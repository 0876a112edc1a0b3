import { useField } from '../form/form-context.ts'
import { FieldGroup } from '../form-field/field-group.tsx'
import { Options } from '../form-field/options.tsx'
import type { FieldProps, Option } from '../form-field/field-props.ts'

interface RadioGroupProps extends FieldProps {
  options: readonly Option[]
}

export function RadioGroup({ options, ...props }: RadioGroupProps) {
  const field = useField(props)
  return (
    <FieldGroup
      field={field}
      label={props.label}
      hint={props.hint}
      optional={props.optional}
      role="radiogroup"
    >
      <Options type="radio" field={field} options={options} />
    </FieldGroup>
  )
}
