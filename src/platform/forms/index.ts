export { emptyForm, formInput, FormInput, type FieldError, type FormState } from './form-input.ts'
export { fields } from './fields.ts'
