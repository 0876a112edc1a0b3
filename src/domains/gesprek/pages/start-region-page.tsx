import { type FormState } from '../../../platform/forms/index.ts'
import { Button, Form, Heading, Paragraph, Select, Steps, usePage } from '../../../ui/index.ts'
import { texts } from '../texts/index.ts'
import { startenTexts } from '../texts/starten.ts'

export interface StartRegionModel {
  form: FormState
  organisatieId: string
  regios: { id: string; naam: string }[]
}

/** Which set-ups there are depends on the region, so it is asked first. */
export function StartRegionPage({ model }: { model: StartRegionModel }) {
  const { lang } = usePage()
  const { start: t } = startenTexts(lang)
  return (
    <>
      <Heading level={1}>{texts(lang).title.start}</Heading>
      <Steps current={1} total={2} label={t.stapRegio} />
      <Paragraph lead>{t.regioLead}</Paragraph>
      <Form action={`/organisatie/${model.organisatieId}/gesprek-starten`} method="get" state={model.form}>
        <Select
          name="regio"
          label={t.regio}
          options={model.regios.map(({ id, naam }) => ({ value: id, label: naam }))}
        />
        <Button>{t.verder}</Button>
      </Form>
    </>
  )
}
