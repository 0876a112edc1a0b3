import type { FormState } from '../../../platform/forms/index.ts'
import { Button, CheckboxGroup, Form, Heading, Paragraph, usePage } from '../../../ui/index.ts'
import { programmaTexts } from '../texts/programma.ts'

interface RegiosModel {
  form: FormState
  programmaId: string
  options: { value: string; label: string }[]
  chosen: string[]
  /** Ids of what was ticked when the form was opened. */
  stond: string
}

export function RegiosPage({ model }: { model: RegiosModel }) {
  const { form, programmaId, options, chosen, stond } = model
  const { regios: t, title } = programmaTexts(usePage().lang)
  return (
    <>
      <Heading level={1}>{title.regios}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      <Form action={`/programma/${programmaId}/regios`} state={form} hidden={{ stond }}>
        <CheckboxGroup name="regio" label={t.keuze} options={options} defaultValue={chosen} />
        <Button>{t.knop}</Button>
      </Form>
    </>
  )
}
