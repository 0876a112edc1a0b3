import { Fragment } from 'react'
import {
  ActionBar,
  Button,
  Card,
  CardGrid,
  Form,
  Heading,
  Paragraph,
  Status,
  Table,
  usePage,
} from '../../../ui/index.ts'
import { personOf } from '../../access/index.ts'
import { formatDay } from '../../text/index.ts'
import { page, redirect, type Outcome, type Rq, type ShownPanel } from '../../web/index.ts'
import { deviceName } from '../model/device-name.ts'
import type { OpenSession } from '../sign-in.ts'
import { listOrganisations } from '../store/organisations.ts'
import { listOwnRoles } from '../store/roles.ts'
import { peopleTexts } from '../texts/index.ts'

interface Model {
  organisations: { id: string; name: string }[]
  isSysteembeheerder: boolean
  hasRoles: boolean
  sessions: OpenSession[]
  panels: ShownPanel[]
}

function AccountPage({ model }: { model: Model }) {
  const { lang, signedInAs } = usePage()
  const t = peopleTexts(lang).account
  return (
    <>
      <Heading level={1}>{t.hello(signedInAs ?? '')}</Heading>
      {model.panels.map(({ name, View }) => (
        <Fragment key={name}>
          <View />
        </Fragment>
      ))}
      {!model.hasRoles && <Paragraph lead>{t.noRoles}</Paragraph>}
      {(model.organisations.length > 0 || model.isSysteembeheerder) && (
        <>
          <Heading level={2}>{t.roles}</Heading>
          <CardGrid>
            {model.isSysteembeheerder && <Card title={t.toStelsel} href="/stelsel" />}
            {model.organisations.map(({ id, name }) => (
              <Card key={id} title={t.toOrganisation(name)} href={`/organisatie/${id}`} />
            ))}
          </CardGrid>
        </>
      )}
      <Table
        caption={t.sessions}
        columns={[
          { key: 'device', label: t.device },
          { key: 'since', label: t.since },
          { key: 'end', label: t.leave },
        ]}
        rows={model.sessions.map((session) => ({
          key: session.id,
          cells: {
            device: deviceName(session.device) || t.unknownDevice,
            since: formatDay(session.since, lang),
            end: session.current ? (
              <Status kind="ok">{t.thisDevice}</Status>
            ) : (
              <Form action="/mijn-account/sessie-stoppen" hidden={{ sessie: session.id }}>
                <Button kind="secondary">{t.end}</Button>
              </Form>
            ),
          },
        }))}
      />
      <ActionBar>
        <Form action="/uitloggen">
          <Button kind="secondary">{t.leave}</Button>
        </Form>
        {model.sessions.length > 1 && (
          <Form action="/mijn-account/elders-uitloggen">
            <Button kind="secondary">{t.endOthers}</Button>
          </Form>
        )}
      </ActionBar>
    </>
  )
}

export async function showAccount(rq: Rq): Promise<Outcome> {
  const personId = personOf(rq.actor)!
  const roles = await listOwnRoles(rq.db, personId, rq.today)
  const ids = new Set(
    roles.filter(({ role }) => role === 'organisatiebeheerder').map(({ scopeId }) => scopeId),
  )
  const organisations = ids.size > 0 ? (await listOrganisations(rq.db)).filter(({ id }) => ids.has(id)) : []
  return page(AccountPage, {
    organisations: organisations.map(({ id, name }) => ({ id, name })),
    isSysteembeheerder: roles.some(({ role }) => role === 'systeembeheerder'),
    hasRoles: roles.length > 0,
    sessions: await rq.signIn.sessions(),
    panels: await rq.panels('mijn-account', {}),
  })
}

export async function endSession(rq: Rq): Promise<Outcome> {
  await rq.signIn.end(rq.form.text('sessie'))
  return redirect('/mijn-account', peopleTexts(rq.lang).account.ended)
}

export async function endOtherSessions(rq: Rq): Promise<Outcome> {
  await rq.signIn.endOthers()
  return redirect('/mijn-account', peopleTexts(rq.lang).account.ended)
}
