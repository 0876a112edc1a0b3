export { findPersonalData, type Found, type PersonalDataKind } from './find.ts'
