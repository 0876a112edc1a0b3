import type { FormState } from '../../../platform/forms/index.ts'
import { formatDay } from '../../../platform/text/index.ts'
import { Button, Form, Heading, Paragraph, Table, TextField, usePage } from '../../../ui/index.ts'
import { programmaTexts } from '../texts/programma.ts'

export interface MensenModel {
  form: FormState
  programmaId: string
  /** Only the organisation says who leads. */
  mayChoose: boolean
  rows: { id: string; name: string; from: string; until: string | null; mayEnd: boolean }[]
}

export function MensenPage({ model }: { model: MensenModel }) {
  const { lang } = usePage()
  const { mensen: t, title } = programmaTexts(lang)
  const path = `/programma/${model.programmaId}/mensen`
  return (
    <>
      <Heading level={1}>{title.mensen}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      <Table
        caption={t.caption}
        columns={[
          { key: 'naam', label: t.naam },
          { key: 'sinds', label: t.sinds },
          { key: 'actie', label: t.actie },
        ]}
        rows={model.rows.map((row) => ({
          key: row.id,
          cells: {
            naam: row.name,
            sinds: formatDay(row.from, lang),
            actie: row.mayEnd ? (
              <Form action={`${path}/stoppen`} hidden={{ rol: row.id }} id={`stop-${row.id}`}>
                <Button kind="secondary">{t.stop}</Button>
              </Form>
            ) : row.until === null ? (
              ''
            ) : (
              `${t.tot} ${formatDay(row.until, lang)}`
            ),
          },
        }))}
        empty={<Paragraph>{t.geen}</Paragraph>}
      />
      {model.mayChoose ? (
        <>
          <Heading level={2}>{t.toevoegen}</Heading>
          <Form action={path} state={model.form} id="voeg-toe">
            <TextField name="naam" label={t.naam} width="medium" autocomplete="off" />
            <TextField
              name="mail"
              label={t.mail}
              hint={t.mailUitleg}
              type="email"
              width="medium"
              autocomplete="off"
            />
            <Button>{t.knop}</Button>
          </Form>
        </>
      ) : (
        <Paragraph>{t.alleenBeheerder}</Paragraph>
      )}
    </>
  )
}
