/** What somebody typed and what was wrong with it, so that a form can be shown again without loss. */
export interface FormState {
  values: Record<string, string | string[]>
  errors: FieldError[]
}

export interface FieldError {
  /** Name of the field; empty when the error is about the whole form. */
  name: string
  message: string
}
