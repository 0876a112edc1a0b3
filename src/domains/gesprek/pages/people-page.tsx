import { formatDay } from '../../../platform/text/index.ts'
import type { FormState } from '../../../platform/forms/index.ts'
import { Button, Form, Heading, Paragraph, RadioGroup, Table, TextField, usePage } from '../../../ui/index.ts'
import { texts } from '../texts/index.ts'

export type TeamRole = 'procesbegeleider' | 'host'

export interface PeopleModel {
  form: FormState
  gesprekId: string
  rows: { id: string; name: string; role: TeamRole; from: string; until: string | null; mayEnd: boolean }[]
  /** Roles that this reader may give. */
  roles: TeamRole[]
}

export function PeoplePage({ model }: { model: PeopleModel }) {
  const { lang } = usePage()
  const { people: t, title } = texts(lang)
  const path = `/gesprek/${model.gesprekId}/mensen`
  return (
    <>
      <Heading level={1}>{title.people}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      <Table
        caption={t.caption}
        columns={[
          { key: 'naam', label: t.name },
          { key: 'rol', label: t.role },
          { key: 'sinds', label: t.since },
          { key: 'actie', label: t.action },
        ]}
        rows={model.rows.map((row) => ({
          key: row.id,
          cells: {
            naam: row.name,
            rol: t[row.role],
            sinds: formatDay(row.from, lang),
            actie: row.mayEnd ? (
              <Form action={`${path}/stoppen`} hidden={{ rol: row.id }} id={`stop-${row.id}`}>
                <Button kind="secondary">{t.end}</Button>
              </Form>
            ) : row.until === null ? (
              ''
            ) : (
              `${t.until} ${formatDay(row.until, lang)}`
            ),
          },
        }))}
        empty={<Paragraph>{t.none}</Paragraph>}
      />
      <Heading level={2}>{t.add}</Heading>
      <Form action={path} state={model.form} id="voeg-toe">
        <TextField name="naam" label={t.addName} width="medium" autocomplete="off" />
        <TextField
          name="mail"
          label={t.addMail}
          hint={t.addMailHint}
          type="email"
          width="medium"
          autocomplete="off"
        />
        <RadioGroup
          name="rol"
          label={t.addRole}
          defaultValue={model.roles.length === 1 ? model.roles[0] : undefined}
          options={model.roles.map((role) => ({ value: role, label: t[role] }))}
        />
        <Button>{t.addButton}</Button>
      </Form>
    </>
  )
}
