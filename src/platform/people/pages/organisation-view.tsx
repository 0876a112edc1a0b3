import type { FormState } from '../../forms/index.ts'
import {
  Alert,
  Button,
  DateField,
  Form,
  Heading,
  Paragraph,
  Table,
  TextArea,
  TextField,
  usePage,
} from '../../../ui/index.ts'
import { formatDay } from '../../text/index.ts'
import { isReady, type Organisation } from '../store/organisations.ts'
import type { RoleRow } from '../store/roles.ts'
import { peopleTexts } from '../texts/index.ts'

export interface OrganisationModel {
  organisation: Organisation
  form: FormState
  appointForm: FormState
  roles: RoleRow[]
  mayAppoint: boolean
}

export function OrganisationPage({ model }: { model: OrganisationModel }) {
  const t = peopleTexts(usePage().lang).organisation
  const { organisation, form } = model
  const path = `/organisatie/${organisation.id}`
  return (
    <>
      <Heading level={1}>{organisation.name}</Heading>
      <Heading level={2}>{t.responsible}</Heading>
      {isReady(organisation) ? <Alert kind="ok">{t.ready}</Alert> : <Alert kind="warning">{t.why}</Alert>}
      <Form action={path} state={form} id="organisatie">
        <TextField
          name="controller"
          label={t.controller}
          hint={t.controllerHint}
          defaultValue={organisation.controller ?? ''}
        />
        <DateField
          name="processorAgreementOn"
          label={t.processorAgreementOn}
          hint={t.processorAgreementHint}
          defaultValue={organisation.processor_agreement_on ?? ''}
        />
        <DateField
          name="dpiaOn"
          label={t.dpiaOn}
          hint={t.dpiaHint}
          defaultValue={organisation.dpia_on ?? ''}
        />
        <TextArea
          name="basisOnder16"
          label={t.basisOnder16}
          hint={t.basisOnder16Hint}
          defaultValue={organisation.basis_onder_16 ?? ''}
          optional
          rows={2}
        />
        <Button>{t.save}</Button>
      </Form>
      <PeopleWithRole model={model} path={path} />
    </>
  )
}

function PeopleWithRole({ model, path }: { model: OrganisationModel; path: string }) {
  const { lang } = usePage()
  const t = peopleTexts(lang).organisation
  const roleNames = peopleTexts(lang).account.role
  const signIn = peopleTexts(lang).signIn
  return (
    <>
      <Table
        caption={t.people}
        empty={<Paragraph>{t.noPeople}</Paragraph>}
        columns={[
          { key: 'name', label: t.name },
          { key: 'role', label: t.role },
          { key: 'from', label: t.from },
          { key: 'until', label: t.until },
        ]}
        rows={model.roles.map((row) => ({
          key: row.id,
          cells: {
            name: row.name,
            role: roleNames[row.role],
            from: formatDay(row.from, lang),
            until: row.until ? (
              formatDay(row.until, lang)
            ) : (
              <Form action={`${path}/rol-stoppen`} hidden={{ rol: row.id }}>
                <Button kind="secondary">{t.end}</Button>
              </Form>
            ),
          },
        }))}
      />
      <Heading level={2}>{t.appoint}</Heading>
      {model.mayAppoint ? (
        <Form action={`${path}/beheerder`} state={model.appointForm} id="beheerder">
          <TextField name="naam" label={t.name} autocomplete="off" width="medium" />
          <TextField name="mail" label={signIn.mail} type="email" autocomplete="off" width="medium" />
          <Button>{t.appointButton}</Button>
        </Form>
      ) : (
        <Paragraph>{t.notReady}</Paragraph>
      )}
    </>
  )
}
