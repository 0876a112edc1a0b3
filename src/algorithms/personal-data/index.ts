export { findPersonalData } from './find.ts'
export type { Found, PersonalDataKind } from './found.ts'
