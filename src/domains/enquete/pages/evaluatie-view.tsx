import type { FormState } from '../../../platform/forms/index.ts'
import { plural } from '../../../platform/text/index.ts'
import {
  ActionBar,
  Alert,
  Button,
  ButtonLink,
  Form,
  Heading,
  NumberField,
  Paragraph,
  usePage,
} from '../../../ui/index.ts'
import { stap as tellen } from '../model/drempel.ts'
import type { Uitkomst } from '../model/publish.ts'
import { evaluatieTexts } from '../texts/evaluatie.ts'
import { EvaluatieUitkomst } from './evaluatie-uitkomst.tsx'

export type EvaluatieStap =
  | { kind: 'geen'; voorstel: number }
  | { kind: 'klaar'; aantal: number }
  | { kind: 'open'; tot: string; vanaf: number; sleutelWeg: boolean }
  | { kind: 'dicht'; geslotenOp: string; uitkomst: Uitkomst | null; teksten: string[] }

export interface EvaluatieModel {
  to: string
  nummer: number
  titel: string
  mayManage: boolean
  form: FormState
  stap: EvaluatieStap
}

export function EvaluatieView({ model }: { model: EvaluatieModel }) {
  const { lang } = usePage()
  const t = evaluatieTexts(lang)
  return (
    <>
      <Heading level={1}>{t.title.evaluatie}</Heading>
      <Paragraph lead>
        {t.meeting(model.nummer, model.titel)}
        <br />
        {t.lead}
      </Paragraph>
      <Stap model={model} />
    </>
  )
}

function Stap({ model: { to, mayManage, form, stap } }: { model: EvaluatieModel }) {
  const { lang } = usePage()
  const t = evaluatieTexts(lang)
  switch (stap.kind) {
    case 'geen':
      return mayManage ? (
        <>
          <Heading level={2}>{t.prepare.heading}</Heading>
          <Paragraph>{t.prepare.how}</Paragraph>
          <Form action={to} state={form}>
            <NumberField
              name="aantal"
              label={t.prepare.aantal}
              hint={t.prepare.aantalHint}
              maxLength={3}
              defaultValue={stap.voorstel === 0 ? '' : String(stap.voorstel)}
            />
            <ActionBar>
              <Button>{t.prepare.make}</Button>
            </ActionBar>
          </Form>
        </>
      ) : (
        <Paragraph>{t.prepare.forHost}</Paragraph>
      )
    case 'klaar':
      return (
        <>
          <Heading level={2}>{t.ready.heading}</Heading>
          <Paragraph>{t.ready.body(plural(stap.aantal, lang, t.ready.slips))}</Paragraph>
          <ActionBar>
            <ButtonLink href={`${to}/strookjes`}>{t.ready.print}</ButtonLink>
          </ActionBar>
          <Form action={`${to}/uitgedeeld`}>
            <Paragraph>{t.ready.once}</Paragraph>
            <ActionBar>
              <Button kind="secondary">{t.ready.out}</Button>
            </ActionBar>
          </Form>
        </>
      )
    case 'open':
      return (
        <>
          <Heading level={2}>{t.open.heading}</Heading>
          {stap.sleutelWeg && <Alert kind="error">{t.open.keyGone}</Alert>}
          <Paragraph>{t.open.until(stap.tot)}</Paragraph>
          <Paragraph>
            {stap.vanaf === 0 ? t.open.lessThan(tellen) : t.open.atLeast(stap.vanaf)} {t.open.steps}
          </Paragraph>
        </>
      )
    case 'dicht':
      return <EvaluatieUitkomst {...stap} />
  }
}
