import type { FormState } from '../../../platform/forms/index.ts'
import type { ShownPanel } from '../../../platform/web/index.ts'
import type { StapNaam } from '../model/stappen.ts'
import type { OfferedDoelgroep } from './doelgroep-field.tsx'

/** What the page of one question shows. */
export interface StepModel {
  form: FormState
  stap: StapNaam
  action: string
  discard: string
  back: string
  isFirst: boolean
  /** Counted from 1; the page to check everything is the last. */
  nummer: number
  totaal: number
  /** Came from the page where everything is checked, and goes back there. */
  terug: boolean
  /** Somebody else reads and types. */
  samen: boolean
  jong: boolean
  /** One meeting only. */
  once: boolean
  offered: OfferedDoelgroep[]
  regio: { naam: string; slug: string }
  belEerst: boolean
  panels: ShownPanel[]
}
