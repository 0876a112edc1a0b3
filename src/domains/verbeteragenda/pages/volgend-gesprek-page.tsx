import { Button, DateField, Form, type FormState, Heading, usePage } from '../../../ui/index.ts'
import { textsIn } from '../texts/index.ts'
import { NoteField } from './note-field.tsx'

export interface VolgendGesprekModel {
  form: FormState
  gesprekId: string
  op: string
}

export function VolgendGesprekPage({ model }: { model: VolgendGesprekModel }) {
  const t = textsIn(usePage().lang)
  return (
    <>
      <Heading level={1}>{t.title.volgendGesprek}</Heading>
      <Form action={`/gesprek/${model.gesprekId}/verbeteragenda/volgend-gesprek`} state={model.form}>
        <DateField
          name="volgendGesprek"
          label={t.vaststellen.volgend}
          hint={t.vaststellen.volgendUitleg}
          defaultValue={model.op}
        />
        <NoteField isAddition={false} />
        <Button>{t.punt.knop}</Button>
      </Form>
    </>
  )
}
