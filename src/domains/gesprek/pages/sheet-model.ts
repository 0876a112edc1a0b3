import type { FormState } from '../../../platform/forms/index.ts'
import type { Codepartij } from '../store/codepartij.ts'
import type { Handout } from './handout.ts'

export interface SheetModel {
  form: FormState
  /** Of the form with which a recruiter is asked. */
  recruiterForm: FormState
  handout: Handout
  partij: Codepartij
  /** Id of the role of who hands them out today. */
  uitdelerRol: string | null
}
