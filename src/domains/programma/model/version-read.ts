import type { FormInput } from '../../../platform/forms/index.ts'

/** The version that stood in the form when it was opened; -1 when there is none, which matches nothing. */
export function versionRead(form: FormInput): number {
  const typed = form.text('versie')
  return /^\d{1,9}$/.test(typed) ? Number(typed) : -1
}
