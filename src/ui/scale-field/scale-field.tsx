import { useField } from '../form/form-context.ts'
import { FieldGroup } from '../form-field/field-group.tsx'
import { Options } from '../form-field/options.tsx'
import type { FieldProps, Option } from '../form-field/field-props.ts'

interface ScaleFieldProps extends FieldProps {
  /** From one end to the other, usually five; every point has its own words. */
  options: readonly Option[]
}

/** A scale of radio buttons: side by side where there is room, under each other on a phone. */
export function ScaleField({ options, ...props }: ScaleFieldProps) {
  const field = useField(props)
  return (
    <FieldGroup
      field={field}
      label={props.label}
      hint={props.hint}
      optional={props.optional}
      role="radiogroup"
    >
      <div className="tw-scale">
        <Options type="radio" field={field} options={options} />
      </div>
    </FieldGroup>
  )
}
