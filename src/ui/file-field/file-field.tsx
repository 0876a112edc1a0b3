import { use } from 'react'
import { FormContext, useField } from '../form/form-context.ts'
import { FormField } from '../form-field/form-field.tsx'
import type { FieldProps } from '../form-field/field-props.ts'
import { usePage } from '../page-context/page-context.tsx'
import { texts } from './texts.ts'

interface FileFieldProps extends Omit<FieldProps, 'defaultValue'> {
  /** What the browser offers first, such as `image/*` or `.csv`; what comes is looked at again on the server. */
  accept?: string | undefined
}

/** One file. The form around it needs `upload`, its route an `upload` of its own. */
export function FileField({ accept, ...props }: FileFieldProps) {
  const { lang } = usePage()
  const { state } = use(FormContext)
  // No browser gives a chosen file back, so a form that is shown again says so.
  const isShownAgain = state !== null && state.errors.length > 0
  const hint = isShownAgain ? (
    <>
      {props.hint} {texts[lang].again}
    </>
  ) : (
    props.hint
  )
  const field = useField({ ...props, hint })
  return (
    <FormField field={field} label={props.label} hint={hint} optional={props.optional}>
      <input className="utrecht-textbox tw-file" type="file" accept={accept} {...field.control} />
    </FormField>
  )
}
