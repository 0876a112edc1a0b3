import type { FormState } from '../../../platform/forms/index.ts'
import {
  ActionBar,
  Button,
  ButtonLink,
  CheckboxGroup,
  Form,
  Heading,
  Paragraph,
  usePage,
} from '../../../ui/index.ts'
import { plannenTexts } from '../texts/plannen.ts'

interface KeuzeModel {
  bijeenkomsten: { id: string; line: string }[]
  mist: string[]
  form: FormState
}

/** She says to which meetings she cannot come. Nothing ticked means: I come to all of them. */
export function KeuzePage({ model: { bijeenkomsten, mist, form } }: { model: KeuzeModel }) {
  const { keuze: t, titles } = plannenTexts(usePage().lang)
  const back = (
    <ButtonLink kind="secondary" href="/mijn-deelname">
      {t.back}
    </ButtonLink>
  )
  return (
    <>
      <Heading level={1}>{titles.keuze}</Heading>
      {bijeenkomsten.length === 0 ? (
        <>
          <Paragraph>{t.none}</Paragraph>
          {back}
        </>
      ) : (
        <>
          <Paragraph lead>{t.intro}</Paragraph>
          <Form action="/mijn-deelname/bijeenkomsten" state={form}>
            <MistField bijeenkomsten={bijeenkomsten} mist={mist} />
            <ActionBar>
              <Button>{t.save}</Button>
              {back}
            </ActionBar>
          </Form>
        </>
      )}
    </>
  )
}

interface MistFieldProps {
  bijeenkomsten: { id: string; line: string }[]
  mist?: string[]
}

/** A box to tick for each meeting that one cannot come to. */
export function MistField({ bijeenkomsten, mist }: MistFieldProps) {
  const { keuze: t } = plannenTexts(usePage().lang)
  return (
    <CheckboxGroup
      name="mist"
      label={t.legend}
      hint={t.hint}
      options={bijeenkomsten.map(({ id, line }) => ({ value: id, label: line }))}
      defaultValue={mist}
    />
  )
}
