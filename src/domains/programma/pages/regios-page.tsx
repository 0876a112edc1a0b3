import type { FormState } from '../../../platform/forms/index.ts'
import { Button, CheckboxGroup, Form, Heading, Paragraph, usePage } from '../../../ui/index.ts'
import { programmaTexts } from '../texts/programma.ts'

interface RegiosModel {
  form: FormState
  programmaId: string
  options: { value: string; label: string }[]
  chosen: string[]
}

export function RegiosPage({ model: { form, programmaId, options, chosen } }: { model: RegiosModel }) {
  const { regios: t, title } = programmaTexts(usePage().lang)
  return (
    <>
      <Heading level={1}>{title.regios}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      <Form action={`/programma/${programmaId}/regios`} state={form}>
        <CheckboxGroup name="regio" label={t.keuze} options={options} defaultValue={chosen} />
        <Button>{t.knop}</Button>
      </Form>
    </>
  )
}
