import { useField } from '../form/form-context.ts'
import { FieldGroup } from '../form-field/field-group.tsx'
import { Options } from '../form-field/options.tsx'
import type { FieldProps, Option } from '../form-field/field-props.ts'

interface CheckboxGroupProps extends Omit<FieldProps, 'defaultValue'> {
  options: readonly Option[]
  defaultValue?: readonly string[] | undefined
}

export function CheckboxGroup({ options, ...props }: CheckboxGroupProps) {
  const field = useField(props)
  return (
    <FieldGroup field={field} label={props.label} hint={props.hint} optional={props.optional}>
      <Options type="checkbox" field={field} options={options} />
    </FieldGroup>
  )
}
