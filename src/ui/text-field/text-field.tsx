import { Textbox } from '../form-field/textbox.tsx'
import type { FieldProps } from '../form-field/field-props.ts'

interface TextFieldProps extends FieldProps {
  type?: 'text' | 'email' | 'tel' | 'search' | undefined
  autocomplete?: string | undefined
  inputMode?: 'text' | 'numeric' | 'email' | 'tel' | 'search' | undefined
  maxLength?: number | undefined
  /** The width hints at the length of the answer. */
  width?: 'short' | 'medium' | 'full' | undefined
}

export function TextField(props: TextFieldProps) {
  const { type = 'text', autocomplete, inputMode, maxLength, width = 'full', ...field } = props
  const isCorrected = type === 'text' || type === 'search'
  return (
    <Textbox
      {...field}
      className={`tw-width-${width}`}
      input={{
        type,
        autoComplete: autocomplete,
        inputMode,
        maxLength,
        spellCheck: isCorrected ? undefined : false,
      }}
    />
  )
}
