import { Textbox } from '../form-field/textbox.tsx'
import type { FieldProps } from '../form-field/field-props.ts'

export function TimeField(props: FieldProps) {
  return <Textbox {...props} className="tw-width-short" input={{ type: 'time' }} />
}
