import type { FormState } from '../../../platform/forms/index.ts'
import { plural } from '../../../platform/text/index.ts'
import {
  ActionBar,
  Alert,
  Button,
  ButtonLink,
  Form,
  Heading,
  Paragraph,
  StepList,
  TextArea,
  usePage,
  type StepListItem,
} from '../../../ui/index.ts'
import type { TelRij } from '../model/tel-rijen.ts'
import { texts } from '../texts/index.ts'
import { TelTabel } from './tel-tabel.tsx'

interface Codes {
  aantal: number
  nietUitgedeeld: number
}

export type BeheerModel = { gesprekId: string; form: FormState } & (
  | { kind: 'geen' }
  | { kind: 'voorbereiding'; codes: Codes }
  | { kind: 'open'; codes: Codes; geopendOp: string; sleutelWeg: boolean; rijen: TelRij[] }
  | { kind: 'sluiten' }
  | { kind: 'dicht'; geslotenOp: string }
)

export function BeheerView({ model }: { model: BeheerModel }) {
  const { lang } = usePage()
  const t = texts(lang).beheer
  return (
    <>
      <Heading level={1}>{texts(lang).title.beheer}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      <StepList items={steps(model.kind, t.steps)} />
      <Deel model={model} />
    </>
  )
}

const order = ['geen', 'voorbereiding', 'open', 'dicht'] as const

function steps(
  kind: BeheerModel['kind'],
  labels: Record<'klaarzetten' | 'codes' | 'antwoorden' | 'uitkomsten', string>,
): StepListItem[] {
  const at = order.indexOf(kind === 'sluiten' ? 'open' : kind)
  return Object.values(labels).map((label, index) => ({
    label,
    state: index < at || kind === 'dicht' ? 'done' : index === at ? 'current' : 'todo',
  }))
}

function Deel({ model }: { model: BeheerModel }) {
  const { lang } = usePage()
  const t = texts(lang).beheer
  const at = `/gesprek/${model.gesprekId}/enquete`
  switch (model.kind) {
    case 'geen':
      return (
        <>
          <Heading level={2}>{t.createHeading}</Heading>
          <Form action={at} state={model.form}>
            <TextArea name="werving" label={t.werving} hint={t.wervingHint} rows={3} />
            <ActionBar>
              <Button>{t.create}</Button>
            </ActionBar>
          </Form>
        </>
      )
    case 'voorbereiding':
      return (
        <>
          <CodesDeel codes={model.codes} at={at} />
          <Heading level={2}>{t.openHeading}</Heading>
          <Paragraph>{t.openText}</Paragraph>
          <Form action={`${at}/openen`}>
            <ActionBar>
              <Button kind={model.codes.aantal > model.codes.nietUitgedeeld ? 'primary' : 'secondary'}>
                {t.open}
              </Button>
            </ActionBar>
          </Form>
        </>
      )
    case 'open':
      return (
        <>
          <Paragraph>{t.since(model.geopendOp)}</Paragraph>
          {model.sleutelWeg && <Alert kind="error">{t.keyGone}</Alert>}
          <TelTabel rijen={model.rijen} />
          <CodesDeel codes={model.codes} at={at} />
          <ActionBar>
            <ButtonLink href={`${at}/sluiten`}>{t.toClose}</ButtonLink>
          </ActionBar>
        </>
      )
    case 'sluiten':
      return (
        <>
          <Alert kind="info" title={t.closingTitle}>
            {t.closingText}
          </Alert>
          <StepList
            items={[
              { label: t.closingSteps.gevraagd, state: 'done' },
              { label: t.closingSteps.tellen, state: 'current' },
              { label: t.closingSteps.klaar, state: 'todo' },
            ]}
          />
          <ActionBar>
            <ButtonLink href={at}>{t.refresh}</ButtonLink>
          </ActionBar>
        </>
      )
    case 'dicht':
      return (
        <>
          <Paragraph>{t.closed(model.geslotenOp)}</Paragraph>
          <ActionBar>
            <ButtonLink href={`${at}/uitkomsten`}>{t.toResults}</ButtonLink>
            <ButtonLink href={`${at}/open-antwoorden`} kind="secondary">
              {t.toOpen}
            </ButtonLink>
          </ActionBar>
        </>
      )
  }
}

function CodesDeel({ codes, at }: { codes: Codes; at: string }) {
  const { lang } = usePage()
  const t = texts(lang).beheer
  return (
    <>
      <Heading level={2}>{t.codesHeading}</Heading>
      {codes.aantal === 0 && <Paragraph>{t.noCodes}</Paragraph>}
      {codes.nietUitgedeeld > 0 && (
        <Alert kind="warning">{t.notOut(plural(codes.nietUitgedeeld, lang, t.partij))}</Alert>
      )}
      <ActionBar>
        <ButtonLink href={`${at}/codes`} kind={codes.aantal === 0 ? 'primary' : 'secondary'}>
          {t.toCodes}
        </ButtonLink>
      </ActionBar>
    </>
  )
}
