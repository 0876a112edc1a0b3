export { findPersonalData } from './find.ts'
