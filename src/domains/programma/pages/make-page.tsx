import type { FormState } from '../../../platform/forms/index.ts'
import { Alert, Button, ButtonLink, Form, Heading, Paragraph, usePage } from '../../../ui/index.ts'
import { programmaTexts } from '../texts/programma.ts'
import { ProgrammaFieldsOf } from './programma-fields.tsx'

interface MakeModel {
  organisatieId: string
  /** Whether the organisation wrote down who is responsible for the data. */
  ready: boolean
  form: FormState
}

export function MakePage({ model: { organisatieId, ready, form } }: { model: MakeModel }) {
  const { maken: t, title } = programmaTexts(usePage().lang)
  return (
    <>
      <Heading level={1}>{title.maken}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      {!ready && (
        <Alert kind="warning">
          <Paragraph>{t.nietKlaar}</Paragraph>
          <ButtonLink href={`/organisatie/${organisatieId}`} kind="secondary">
            {t.naarOrganisatie}
          </ButtonLink>
        </Alert>
      )}
      <Form action={`/organisatie/${organisatieId}/programma-maken`} state={form}>
        <ProgrammaFieldsOf values={{}} />
        <Button>{t.knop}</Button>
      </Form>
    </>
  )
}
