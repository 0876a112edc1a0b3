import { Button, Details, Form, Paragraph, usePage } from '../../../ui/index.ts'
import { deelnemerTexts } from '../texts/deelnemer.ts'
import type { DeelnemerModel } from './deelnemer-model.ts'
import { ReachFields } from './step-reach.tsx'

/** Another address or number, as heard on the phone. Open where messages do not arrive. */
export function DeelnemerReach({ model: { deelnemer, bereikForm, path } }: { model: DeelnemerModel }) {
  const t = deelnemerTexts(usePage().lang)
  const open = deelnemer.mailStand !== 'goed' || bereikForm.errors.length > 0
  return (
    <Details summary={t.wijzigBereik} open={open}>
      <Paragraph>{t.wijzigText}</Paragraph>
      <Form action={`${path}/bereik`} state={bereikForm} id="bereik">
        <ReachFields own={false} belEerst={false} />
        <Button kind="secondary">{t.wijzigKnop}</Button>
      </Form>
    </Details>
  )
}
