import type { FormState } from '../../../platform/forms/index.ts'
import { Button, Form, Heading, usePage } from '../../../ui/index.ts'
import { texts } from '../texts/index.ts'
import { type GesprekFieldValues, GesprekFields } from './gesprek-fields.tsx'

export interface ChangeModel {
  form: FormState
  id: string
  values: GesprekFieldValues
}

export function ChangePage({ model }: { model: ChangeModel }) {
  const { gesprekForm: t, title } = texts(usePage().lang)
  return (
    <>
      <Heading level={1}>{title.change}</Heading>
      <Form action={`/gesprek/${model.id}/beheer/wijzigen`} state={model.form}>
        <GesprekFields values={model.values} />
        <Button>{t.change}</Button>
      </Form>
    </>
  )
}
