import { Textbox } from '../form-field/textbox.tsx'
import type { FieldProps } from '../form-field/field-props.ts'

/** An eight-character code from paper. Room for spaces and dashes: the server reads past them. */
export function CodeField(props: FieldProps) {
  return (
    <Textbox
      {...props}
      className="tw-code-field"
      input={{
        type: 'text',
        autoComplete: 'off',
        autoCapitalize: 'characters',
        spellCheck: false,
        maxLength: 20,
      }}
    />
  )
}
