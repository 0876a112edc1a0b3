import { formatDay } from '../../../platform/text/index.ts'
import {
  Button,
  EmptyState,
  Form,
  type FormState,
  Heading,
  Paragraph,
  RadioGroup,
  TextArea,
  usePage,
} from '../../../ui/index.ts'
import { mayEvaluate } from '../model/evaluatie.ts'
import { uitkomsten } from '../model/woorden.ts'
import { textsIn } from '../texts/index.ts'
import { ActieFacts } from './actie-facts.tsx'
import type { ActieMetStand } from './agenda-model.ts'
import { Written } from './written.tsx'

export interface EvaluerenModel {
  form: FormState
  action: string
  actie: ActieMetStand
  today: string
}

export function EvaluerenPage({ model: { form, action, actie, today } }: { model: EvaluerenModel }) {
  const { lang } = usePage()
  const { evalueren: t, uitkomst, title } = textsIn(lang)
  return (
    <>
      <Heading level={1}>{title.evalueren}</Heading>
      <Written text={actie.wat} />
      <ActieFacts actie={actie} full />
      {mayEvaluate(actie, today) ? (
        <>
          <Paragraph>{t.lead}</Paragraph>
          <Form action={action} state={form}>
            <RadioGroup
              name="uitkomst"
              label={t.uitkomst}
              options={uitkomsten.map((value) => ({ value, label: uitkomst[value] }))}
            />
            <TextArea name="waarom" label={t.waarom} hint={t.waaromUitleg} />
            <Button>{t.knop}</Button>
          </Form>
        </>
      ) : (
        <EmptyState title={t.teVroegTitel}>
          {actie.evaluatie_op === null ? t.geenDag : t.teVroeg(formatDay(actie.evaluatie_op, lang))}
        </EmptyState>
      )}
    </>
  )
}
