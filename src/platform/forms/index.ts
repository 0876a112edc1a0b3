export {
  emptyForm,
  formInput,
  FormInput,
  withoutControlSigns,
  type FieldError,
  type FormState,
} from './form-input.ts'
export { fields } from './fields.ts'
export { plainFileName, type UploadedFile } from './uploaded-file.ts'
