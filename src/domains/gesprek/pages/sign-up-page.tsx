import type { FormState } from '../../../platform/forms/index.ts'
import {
  Alert,
  Button,
  Details,
  Form,
  Heading,
  Link,
  Paragraph,
  RadioGroup,
  TextArea,
  TextField,
  usePage,
} from '../../../ui/index.ts'
import { texts } from '../texts/index.ts'
import { DoelgroepField, type OfferedDoelgroep } from './doelgroep-field.tsx'

export interface SignUpModel {
  form: FormState
  gesprekId: string
  offered: OfferedDoelgroep[]
  /** Doelgroep of the code that this browser holds. */
  byCode: string | null
  /** One meeting only. */
  once: boolean
  phone: string
}

export function SignUpPage({ model }: { model: SignUpModel }) {
  const { aanmelden: t, title, doelgroep: name } = texts(usePage().lang)
  const { byCode, gesprekId } = model
  return (
    <>
      <Heading level={1}>{title.signUp}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      <Paragraph>
        {t.when} <Link href={`/gesprek/${gesprekId}`}>{t.whenLink}</Link>
      </Paragraph>
      <Alert kind="info" title={t.jong}>
        {t.jongText(model.phone)}
      </Alert>
      <Form
        action={`/gesprek/${gesprekId}/meedoen/controle`}
        state={model.form}
        repeatable
        hidden={byCode === null ? {} : { doelgroep: byCode }}
      >
        {byCode === null ? (
          <DoelgroepField offered={model.offered} label={t.doelgroep} />
        ) : (
          <Paragraph>{t.asGroup(name(byCode))}</Paragraph>
        )}
        <TextField name="naam" label={t.naam} hint={t.naamHint} autocomplete="name" width="medium" />
        <TextField
          name="mail"
          label={t.mail}
          hint={t.mailHint}
          type="email"
          autocomplete="email"
          width="medium"
        />
        <TextField
          name="telefoon"
          label={t.telefoon}
          hint={t.telefoonHint}
          type="tel"
          autocomplete="tel"
          width="medium"
        />
        <TextArea name="nodig" label={t.nodig} hint={t.nodigHint} optional rows={3} />
        <RadioGroup
          name="alleKeren"
          label={model.once ? t.alleKerenEen : t.alleKeren}
          hint={model.once ? undefined : t.alleKerenHint}
          options={[
            { value: 'ja', label: t.ja },
            { value: 'nee', label: t.nee },
          ]}
        />
        <Details summary={t.why}>
          <Paragraph>{t.whyText}</Paragraph>
        </Details>
        <Button>{t.toCheck}</Button>
      </Form>
    </>
  )
}
