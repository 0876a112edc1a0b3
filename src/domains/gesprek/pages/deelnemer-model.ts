import type { FormState } from '../../../platform/forms/index.ts'
import type { BelEerst, ChosenAdult } from '../store/calls.ts'
import type { Deelnemer } from '../store/deelnemers.ts'

export interface DeelnemerModel {
  /** Address of this page. */
  path: string
  deelnemer: Omit<Deelnemer, 'volgnummer' | 'sleutelVersie'>
  jong: boolean
  /** The facilitator; otherwise a host. */
  leads: boolean
  adult: ChosenAdult | null
  /** Null for a host. */
  belEerst: BelEerst | null
  apart: { id: string; naam: string }[]
  /** Who could be kept apart from her. */
  others: { value: string; naam: string; doelgroep: string }[]
  bereikForm: FormState
  apartForm: FormState
}
