import { Alert, Heading, usePage } from '../../../ui/index.ts'
import { deelnemerTexts } from '../texts/deelnemer.ts'
import { DeelnemerApart } from './deelnemer-apart-part.tsx'
import { DeelnemerCalls } from './deelnemer-calls-part.tsx'
import { DeelnemerFacts } from './deelnemer-facts.tsx'
import { DeelnemerLeave } from './deelnemer-leave.tsx'
import { DeelnemerReach } from './deelnemer-reach.tsx'
import { DeelnemerStatus } from './deelnemer-status.tsx'
import type { DeelnemerModel } from './deelnemer-model.ts'

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
