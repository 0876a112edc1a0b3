import { usePage } from '../page-context/page-context.tsx'
import { texts } from './texts.ts'

interface FieldErrorProps {
  id: string | undefined
  message: string | null
}

export function FieldError({ id, message }: FieldErrorProps) {
  const { lang } = usePage()
  if (message === null) return null
  return (
    <p className="utrecht-form-field-error-message" id={id}>
      <span className="tw-visually-hidden">{texts[lang].error} </span>
      {message}
    </p>
  )
}
