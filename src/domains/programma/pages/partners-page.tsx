import type { FormState } from '../../../platform/forms/index.ts'
import { Button, Form, Heading, Paragraph, Table, TextField, usePage } from '../../../ui/index.ts'
import type { Partner } from '../store/partners.ts'
import { programmaTexts } from '../texts/programma.ts'

interface PartnersModel {
  programmaId: string
  partners: Partner[]
  form: FormState
}

export function PartnersPage({ model: { programmaId, partners, form } }: { model: PartnersModel }) {
  const { partners: t, title } = programmaTexts(usePage().lang)
  const path = `/programma/${programmaId}/partners`
  return (
    <>
      <Heading level={1}>{title.partners}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      <Table
        caption={t.caption}
        columns={[
          { key: 'naam', label: t.naam },
          { key: 'bijdrage', label: t.bijdrage },
          { key: 'actie', label: t.actie },
        ]}
        rows={partners.map(({ id, naam, bijdrage }) => ({
          key: id,
          cells: {
            naam,
            bijdrage,
            actie: (
              <Form action={`${path}/weghalen`} hidden={{ partner: id }} id={`weg-${id}`}>
                <Button kind="secondary">{t.weg}</Button>
              </Form>
            ),
          },
        }))}
        empty={<Paragraph>{t.geen}</Paragraph>}
      />
      <Heading level={2}>{t.toevoegen}</Heading>
      <Form action={path} state={form} id="voeg-toe">
        <TextField name="naam" label={t.naam} width="medium" autocomplete="off" />
        <TextField name="bijdrage" label={t.bijdrage} autocomplete="off" optional />
        <Button>{t.knop}</Button>
      </Form>
    </>
  )
}
