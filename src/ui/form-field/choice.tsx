import type { Option } from './field-props.ts'

interface ChoiceProps {
  type: 'radio' | 'checkbox'
  id: string
  name: string
  option: Option
  checked: boolean
  describedBy?: string | undefined
  invalid?: boolean | undefined
}

/** One radio button or checkbox with its label: the whole line can be touched. */
export function Choice({ type, id, name, option, checked, describedBy, invalid = false }: ChoiceProps) {
  const hintId = option.hint ? `${id}-toelichting` : undefined
  const block = type === 'radio' ? 'utrecht-radio-button' : 'utrecht-checkbox'
  return (
    <div className="tw-choice">
      <input
        className={block}
        type={type}
        id={id}
        name={name}
        value={option.value}
        defaultChecked={checked}
        aria-describedby={[describedBy, hintId].filter(Boolean).join(' ') || undefined}
        aria-invalid={invalid || undefined}
      />
      <label className="tw-choice__label" htmlFor={id}>
        {option.label}
      </label>
      {option.hint && (
        <div className="tw-choice__hint" id={hintId}>
          {option.hint}
        </div>
      )}
    </div>
  )
}
