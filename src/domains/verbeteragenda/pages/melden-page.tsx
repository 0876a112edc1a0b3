import { type FormState, Heading, Paragraph, usePage } from '../../../ui/index.ts'
import { textsIn } from '../texts/index.ts'
import { ActieFacts } from './actie-facts.tsx'
import { ActieStatus } from './actie-status.tsx'
import type { ActieMetStand } from './agenda-model.ts'
import { MeldingForm } from './melding-form.tsx'
import { Written } from './written.tsx'

export interface MeldenModel {
  form: FormState
  action: string
  actie: ActieMetStand
}

/** The facilitator tells how an action goes, for an owner who did so by phone or at the table. */
export function MeldenPage({ model: { form, action, actie } }: { model: MeldenModel }) {
  const t = textsIn(usePage().lang)
  return (
    <>
      <Heading level={1}>{t.title.melden}</Heading>
      <Written text={actie.wat} />
      <Paragraph>
        <ActieStatus toestand={actie.toestand} />
      </Paragraph>
      <ActieFacts actie={actie} />
      <MeldingForm action={action} form={form} actie={actie} />
    </>
  )
}
