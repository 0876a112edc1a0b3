import type { ReactNode } from 'react'
import { Icon } from '../icon/icon.tsx'
import { localHref } from '../page-context/local-href.ts'
import { usePage } from '../page-context/page-context.tsx'
import { texts } from './texts.ts'

interface SearchFormProps {
  action: string
  label: ReactNode
  value: string
  name?: string | undefined
  hint?: ReactNode | undefined
}

export function SearchForm({ action, label, value, name = 'q', hint }: SearchFormProps) {
  const { lang } = usePage()
  const id = `zoek-${name}`
  return (
    <form
      className="tw-search-form"
      action={localHref(action, lang)}
      method="get"
      role="search"
      aria-labelledby={`${id}-naam`}
    >
      <label className="utrecht-form-label" id={`${id}-naam`} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <div className="utrecht-form-field-description" id={`${id}-uitleg`}>
          {hint}
        </div>
      )}
      <div className="tw-search-form__row">
        <input
          className="utrecht-textbox utrecht-textbox--html-input"
          type="search"
          id={id}
          name={name}
          defaultValue={value}
          autoComplete="off"
          maxLength={200}
          aria-describedby={hint ? `${id}-uitleg` : undefined}
        />
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          <Icon name="search" /> {texts[lang].search}
        </button>
      </div>
    </form>
  )
}
