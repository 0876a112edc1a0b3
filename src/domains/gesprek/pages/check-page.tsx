import {
  Alert,
  Button,
  Definitions,
  Form,
  Heading,
  Link,
  Paragraph,
  Steps,
  usePage,
} from '../../../ui/index.ts'
import type { Bereik } from '../model/reach.ts'
import { aanmeldenTexts } from '../texts/aanmelden.ts'
import type { AnswerRow } from './answer-rows.ts'
import { Discard } from './discard.tsx'

export interface CheckModel {
  path: string
  rows: AnswerRow[]
  totaal: number
  full: boolean
  samen: boolean
  bereik: Bereik
}

/** Everything once more before it is sent; each answer can be changed. */
export function CheckPage({ model }: { model: CheckModel }) {
  const { check: t, title, stap } = aanmeldenTexts(usePage().lang)
  const { path, rows, samen } = model
  return (
    <>
      <Steps current={model.totaal} total={model.totaal} label={stap.label} />
      <Heading level={1}>{title.check}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      {samen && (
        <Alert kind="info" title={t.samenTitle}>
          {t.samenText}
        </Alert>
      )}
      <Definitions
        items={rows.map(({ term, answer, stap }) => ({
          term,
          description: (
            <>
              {answer === '' ? t.none : answer}
              {' · '}
              <Link href={`${path}/${stap}?terug=controle`}>{t.changeWhat(term.toLowerCase())}</Link>
            </>
          ),
        }))}
      />
      <Paragraph>{model.full ? t.full : model.bereik === 'bel' ? t.heldBel : t.held}</Paragraph>
      {samen && <Paragraph>{t.samenAfter}</Paragraph>}
      <Form action={`${path}/controle`} id="verstuur">
        <Button>{samen ? t.sendSamen : t.send}</Button>
      </Form>
      <Discard action={`${path}/weggooien`} />
    </>
  )
}
