import { Textbox } from '../form-field/textbox.tsx'
import type { FieldProps } from '../form-field/field-props.ts'

interface NumberFieldProps extends FieldProps {
  maxLength?: number | undefined
}

/** Text with a number keyboard: `type=number` changes values on scroll and drops what it cannot read. */
export function NumberField({ maxLength = 9, ...props }: NumberFieldProps) {
  return (
    <Textbox
      {...props}
      className="tw-width-short"
      input={{ type: 'text', inputMode: 'numeric', autoComplete: 'off', maxLength }}
    />
  )
}
