import type { FormState } from '../../../platform/forms/index.ts'
import {
  Button,
  EmptyState,
  Form,
  Heading,
  Paragraph,
  RadioGroup,
  TextArea,
  TextField,
  usePage,
} from '../../../ui/index.ts'
import { texts } from '../texts/index.ts'
import { DoelgroepField, type OfferedDoelgroep } from './doelgroep-field.tsx'

export interface HostSignUpModel {
  form: FormState
  gesprekId: string
  open: boolean
  offered: OfferedDoelgroep[]
}

export function HostSignUpPage({ model }: { model: HostSignUpModel }) {
  const { host: t, aanmelden, title } = texts(usePage().lang)
  if (!model.open) {
    return (
      <>
        <Heading level={1}>{title.hostSignUp}</Heading>
        <EmptyState title={aanmelden.closed}>{t.closed}</EmptyState>
      </>
    )
  }
  return (
    <>
      <Heading level={1}>{title.hostSignUp}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      <Paragraph>{t.jongHint}</Paragraph>
      <Form action={`/gesprek/${model.gesprekId}/deelnemers/aanmelden`} state={model.form}>
        <DoelgroepField offered={model.offered} label={aanmelden.doelgroepKort} />
        <TextField name="naam" label={t.naam} hint={t.naamHint} width="medium" autocomplete="off" />
        <TextField name="telefoon" label={t.telefoon} type="tel" width="medium" autocomplete="off" />
        <TextField
          name="mail"
          label={t.mail}
          hint={t.mailHint}
          type="email"
          width="medium"
          autocomplete="off"
        />
        <TextArea name="nodig" label={t.nodig} hint={aanmelden.nodigHint} optional rows={3} />
        <RadioGroup
          name="alleKeren"
          label={t.alleKeren}
          options={[
            { value: 'ja', label: aanmelden.ja },
            { value: 'nee', label: aanmelden.neeKort },
          ]}
        />
        <RadioGroup
          name="taal"
          label={t.taal}
          defaultValue="nl"
          options={[
            { value: 'nl', label: t.nederlands },
            { value: 'en', label: t.engels },
          ]}
        />
        <Button>{t.submit}</Button>
      </Form>
    </>
  )
}
