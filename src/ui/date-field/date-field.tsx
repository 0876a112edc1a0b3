import { Textbox } from '../form-field/textbox.tsx'
import type { FieldProps } from '../form-field/field-props.ts'

interface DateFieldProps extends FieldProps {
  /** ISO day, e.g. '2026-11-23'. */
  min?: string | undefined
  max?: string | undefined
}

export function DateField({ min, max, ...props }: DateFieldProps) {
  return <Textbox {...props} className="tw-width-medium" input={{ type: 'date', min, max }} />
}
