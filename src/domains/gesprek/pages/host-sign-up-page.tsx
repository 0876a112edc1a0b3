import type { FormState } from '../../../platform/forms/index.ts'
import type { ShownPanel } from '../../../platform/web/index.ts'
import {
  Button,
  EmptyState,
  Fieldset,
  Form,
  Heading,
  Paragraph,
  RadioGroup,
  TextArea,
  TextField,
  usePage,
} from '../../../ui/index.ts'
import { aanmeldenTexts } from '../texts/aanmelden.ts'
import { texts } from '../texts/index.ts'
import { DoelgroepField, type OfferedDoelgroep } from './doelgroep-field.tsx'
import { Days, daysHidden } from './step-days.tsx'
import { NeedsFields } from './step-more.tsx'
import { AdultFields, ReachFields } from './step-reach.tsx'
import { Age } from './step-who.tsx'

export interface HostSignUpModel {
  form: FormState
  gesprekId: string
  open: boolean
  offered: OfferedDoelgroep[]
  /** One meeting only. */
  once: boolean
  panels: ShownPanel[]
}

/** All questions on one page, in the order of a phone call. */
export function HostSignUpPage({ model }: { model: HostSignUpModel }) {
  const { lang } = usePage()
  const t = aanmeldenTexts(lang)
  if (!model.open) {
    return (
      <>
        <Heading level={1}>{t.host.title}</Heading>
        <EmptyState title={texts(lang).aanmelden.closed}>{t.host.closed}</EmptyState>
      </>
    )
  }
  return (
    <>
      <Heading level={1}>{t.host.title}</Heading>
      <Paragraph lead>{t.host.lead}</Paragraph>
      <Paragraph>{t.host.consent}</Paragraph>
      <Form
        action={`/gesprek/${model.gesprekId}/deelnemers/aanmelden`}
        state={model.form}
        hidden={daysHidden(model.panels)}
      >
        <DoelgroepField offered={model.offered} label={t.wie.title} />
        <TextField name="naam" label={t.naam.title} hint={t.naam.lead} width="medium" autocomplete="off" />
        <Fieldset legend={t.host.meetings}>
          <Days model={{ jong: false, once: model.once, panels: model.panels }} />
        </Fieldset>
        <Fieldset legend={t.host.needs}>
          <NeedsFields />
        </Fieldset>
        <RadioGroup
          name="tegenkomen"
          label={t.host.bellen}
          hint={t.host.bellenHint}
          options={[
            { value: 'nee', label: t.tegenkomen.nee },
            { value: 'ja', label: t.tegenkomen.ja },
          ]}
        />
        <Fieldset legend={t.host.reach}>
          <ReachFields own={false} belEerst={false} />
        </Fieldset>
        <Fieldset legend={t.host.young} hint={t.host.youngHint}>
          <Age />
          <AdultFields />
        </Fieldset>
        <TextArea name="ervaring" label={t.ervaring.label} optional rows={2} />
        <TextField
          name="namens"
          label={t.ervaring.namens}
          hint={t.ervaring.namensHint}
          optional
          autocomplete="off"
        />
        <RadioGroup
          name="taal"
          label={t.host.taal}
          defaultValue="nl"
          options={[
            { value: 'nl', label: t.host.nederlands },
            { value: 'en', label: t.host.engels },
          ]}
        />
        <Button>{t.host.submit}</Button>
      </Form>
    </>
  )
}
