import type { FormState } from '../../../platform/forms/index.ts'
import type { PageContact, ShownPanel } from '../../../platform/web/index.ts'
import type { Bereik } from '../model/reach.ts'

export interface OwnModel {
  form: FormState
  naam: string
  doelgroep: string
  place: 'seat' | 'waiting' | 'expired' | 'declined'
  /** Until when she may take the seat that is offered to her, in words. */
  aanbodUntil: string | null
  needs: { behoeften: string[]; nodig: string; brengtMee: boolean }
  reach: { way: Bereik; mail: string | null; telefoon: string | null; arrives: boolean }
  gesprek: { id: string; naam: string; contact: PageContact }
  panels: ShownPanel[]
}
