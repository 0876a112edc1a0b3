import type { ReactNode } from 'react'
import { ErrorSummary } from '../error-summary/error-summary.tsx'
import { localHref } from '../page-context/local-href.ts'
import { usePage } from '../page-context/page-context.tsx'
import { FormContext } from './form-context.ts'
import type { FormState } from './form-state.ts'

interface FormProps {
  action: string
  state?: FormState | undefined
  method?: 'post' | 'get' | undefined
  /** Posting it again does no harm (search, preview), so it carries no idempotency key. */
  repeatable?: boolean | undefined
  /** The form has a FileField: files come along. */
  upload?: boolean | undefined
  hidden?: Record<string, string> | undefined
  /** Prefix of the field ids; needed when one page has several forms with the same field names. */
  id?: string | undefined
  /** Whether the error summary takes focus when the page opens. */
  focusErrors?: boolean | undefined
  children: ReactNode
}

export function Form(props: FormProps) {
  const { action, state, method = 'post', repeatable = false, hidden = {}, id = 'veld' } = props
  const page = usePage()
  // Reading the token gives the browser a cookie, so a form that only asks does not touch it.
  const fields = method === 'post' ? { ...hidden, _csrf: page.csrf } : hidden
  return (
    <FormContext value={{ id, state: state ?? null }}>
      {state !== undefined && state.errors.length > 0 && (
        <ErrorSummary errors={state.errors} formId={id} focus={props.focusErrors} />
      )}
      <form
        className="utrecht-form"
        action={localHref(action, page.lang)}
        method={method}
        encType={props.upload ? 'multipart/form-data' : undefined}
        noValidate
      >
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {method === 'post' && !repeatable && <input type="hidden" name="_sleutel" value={page.formKey()} />}
        {props.children}
      </form>
    </FormContext>
  )
}
