import { createContext, useContext } from 'react'
import type { FormState } from './form-state.ts'

interface FormContextValue {
  id: string
  state: FormState | null
}

export const FormContext = createContext<FormContextValue>({ id: 'veld', state: null })

/** The id of a field follows from its name, so that the error summary can link to it. */
export function fieldId(formId: string, name: string): string {
  return `${formId}-${name.replace(/[^\w-]/g, '-')}`
}

interface Field {
  id: string
  error: string | null
  hintId: string | undefined
  errorId: string | undefined
  /** What was typed before, else the default. */
  values: readonly string[]
  /** The attributes that tie the control to its label, hint and error. */
  control: {
    id: string
    name: string
    'aria-describedby': string | undefined
    'aria-invalid': true | undefined
  }
}

interface FieldOptions {
  name: string
  hint?: unknown
  defaultValue?: string | readonly string[] | undefined
}

export function useField({ name, hint, defaultValue }: FieldOptions): Field {
  const { id: formId, state } = useContext(FormContext)
  const id = fieldId(formId, name)
  const error = state?.errors.find((candidate) => candidate.name === name)?.message ?? null
  // A posted form without this name means: emptied or unchecked. The default would undo that choice.
  const isPosted = state !== null && Object.keys(state.values).length > 0
  const value = isPosted ? state.values[name] : defaultValue
  const hintId = hint ? `${id}-uitleg` : undefined
  const errorId = error === null ? undefined : `${id}-fout`
  return {
    id,
    error,
    hintId,
    errorId,
    values: value === undefined ? [] : typeof value === 'string' ? [value] : value,
    control: {
      id,
      name,
      'aria-describedby': [hintId, errorId].filter(Boolean).join(' ') || undefined,
      'aria-invalid': error === null ? undefined : true,
    },
  }
}
