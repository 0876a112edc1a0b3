import type { FormState } from '../../../platform/forms/index.ts'
import { Alert, Heading, usePage } from '../../../ui/index.ts'
import type { BelEerst, ChosenAdult } from '../store/calls.ts'
import type { Deelnemer } from '../store/deelnemers.ts'
import { deelnemerTexts } from '../texts/deelnemer.ts'
import { DeelnemerApart } from './deelnemer-apart-part.tsx'
import { DeelnemerCalls } from './deelnemer-calls-part.tsx'
import { DeelnemerFacts } from './deelnemer-facts.tsx'
import { DeelnemerLeave } from './deelnemer-leave.tsx'
import { DeelnemerReach } from './deelnemer-reach.tsx'
import { DeelnemerStatus } from './deelnemer-status.tsx'

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

export function DeelnemerPage({ model }: { model: DeelnemerModel }) {
  const { mailTerug: t } = deelnemerTexts(usePage().lang)
  const { deelnemer } = model
  const takesPart = deelnemer.stand !== 'afgemeld'
  return (
    <>
      <DeelnemerStatus stand={deelnemer.stand} />
      <Heading level={1}>{deelnemer.naam}</Heading>
      {takesPart && deelnemer.mailStand !== 'goed' && (
        <Alert kind="warning" title={t.titel}>
          {deelnemer.mailStand === 'teruggekomen' ? t.text : t.opgehouden}
        </Alert>
      )}
      <DeelnemerFacts deelnemer={deelnemer} />
      {takesPart && <DeelnemerCalls model={model} />}
      {takesPart && <DeelnemerApart model={model} />}
      {takesPart && <DeelnemerReach model={model} />}
      <DeelnemerLeave deelnemer={deelnemer} path={model.path} />
    </>
  )
}
