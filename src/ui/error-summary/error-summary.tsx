import { fieldId } from '../form/form-context.ts'
import type { FieldError } from '../form/form-state.ts'
import { usePage } from '../page-context/page-context.tsx'
import { texts } from './texts.ts'

interface ErrorSummaryProps {
  errors: readonly FieldError[]
  formId?: string | undefined
  focus?: boolean | undefined
}

/** All errors together above the form. Takes focus without script, so a screen reader starts here. */
export function ErrorSummary({ errors, formId = 'veld', focus = true }: ErrorSummaryProps) {
  const { lang } = usePage()
  const titleId = `${formId}-fouten`
  return (
    <div
      className="utrecht-alert utrecht-alert--error tw-error-summary"
      role="alert"
      aria-labelledby={titleId}
      tabIndex={-1}
      autoFocus={focus}
    >
      <h2 id={titleId} className="tw-error-summary__title">
        {texts[lang].title(errors.length)}
      </h2>
      <ul className="tw-error-summary__list">
        {errors.map(({ name, message }) => (
          <li key={`${name} ${message}`}>
            {name === '' ? message : <a href={`#${fieldId(formId, name)}`}>{message}</a>}
          </li>
        ))}
      </ul>
      <p className="tw-error-summary__kept">{texts[lang].kept}</p>
    </div>
  )
}
