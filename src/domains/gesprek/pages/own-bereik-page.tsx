import type { FormState } from '../../../platform/forms/index.ts'
import {
  ActionBar,
  Button,
  ButtonLink,
  Form,
  Heading,
  Paragraph,
  TextField,
  usePage,
} from '../../../ui/index.ts'
import { eigenTexts } from '../texts/eigen.ts'
import { ReachFields } from './step-reach.tsx'

export interface OwnBereikModel {
  form: FormState
  code: FormState
  /** Where a code was sent that did not come back yet. */
  nieuwAdres: string | null
  belEerst: boolean
}

export function OwnBereikPage({ model }: { model: OwnBereikModel }) {
  const { bereik: t, title } = eigenTexts(usePage().lang)
  return (
    <>
      <Heading level={1}>{title.bereik}</Heading>
      {model.nieuwAdres !== null && <TypeCode adres={model.nieuwAdres} state={model.code} />}
      <Form action="/mijn-deelname/bereik" state={model.form}>
        <Paragraph lead>{t.lead}</Paragraph>
        <ReachFields own belEerst={model.belEerst} />
        <ActionBar>
          <Button>{t.bewaar}</Button>
          <ButtonLink href="/mijn-deelname" kind="secondary">
            {t.terug}
          </ButtonLink>
        </ActionBar>
      </Form>
    </>
  )
}

function TypeCode({ adres, state }: { adres: string; state: FormState }) {
  const { bereik: t } = eigenTexts(usePage().lang)
  return (
    <>
      <Heading level={2}>{t.code}</Heading>
      <Paragraph>{t.codeNaar(adres)}</Paragraph>
      <Form action="/mijn-deelname/bereik/code" state={state} id="code">
        <TextField
          name="code"
          label={t.codeLabel}
          inputMode="numeric"
          autocomplete="one-time-code"
          maxLength={10}
          width="short"
        />
        <Button>{t.codeGo}</Button>
      </Form>
      <Paragraph>{t.codeGeen}</Paragraph>
    </>
  )
}
