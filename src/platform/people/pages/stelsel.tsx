import { z } from 'zod'
import { emptyForm, fields, type FormState } from '../../forms/index.ts'
import {
  Button,
  EmptyState,
  Form,
  Heading,
  Link,
  Paragraph,
  Select,
  Table,
  TextField,
  usePage,
} from '../../../ui/index.ts'
import { countTrouble, type Trouble } from '../../outbox/count-trouble.ts'
import { invalid, page, redirect, type Outcome, type Rq } from '../../web/index.ts'
import { addOrganisation, isReady, listOrganisations, type Organisation } from '../store/organisations.ts'
import { peopleTexts } from '../texts/index.ts'
import { Berichten } from './berichten.tsx'

interface Stelsel {
  organisations: Organisation[]
  trouble: Trouble[]
  form: FormState
}

function StelselPage({ model }: { model: Stelsel }) {
  const t = peopleTexts(usePage().lang).stelsel
  return (
    <>
      <Heading level={1}>{t.title}</Heading>
      <Paragraph lead>{t.intro}</Paragraph>
      <Table
        caption={t.title}
        empty={<EmptyState title={t.empty}>{t.intro}</EmptyState>}
        columns={[
          { key: 'name', label: t.name },
          { key: 'kind', label: t.kind },
          { key: 'ready', label: t.ready },
        ]}
        rows={model.organisations.map((organisation) => ({
          key: organisation.id,
          cells: {
            name: <Link href={`/organisatie/${organisation.id}`}>{organisation.name}</Link>,
            kind: t.kinds[organisation.kind],
            ready: isReady(organisation) ? t.yes : t.no,
          },
        }))}
      />
      <Heading level={2}>{t.add}</Heading>
      <Form action="/stelsel" state={model.form}>
        <TextField name="naam" label={t.name} width="medium" />
        <Select
          name="soort"
          label={t.kind}
          options={Object.entries(t.kinds).map(([value, label]) => ({ value, label: label }))}
        />
        <Button>{t.addButton}</Button>
      </Form>
      <Berichten trouble={model.trouble} />
    </>
  )
}

async function loadStelsel(rq: Rq, form: FormState): Promise<Stelsel> {
  return { organisations: await listOrganisations(rq.db), trouble: await countTrouble(rq.db), form }
}

export async function showStelsel(rq: Rq): Promise<Outcome> {
  return page(StelselPage, await loadStelsel(rq, emptyForm))
}

export async function makeOrganisation(rq: Rq): Promise<Outcome> {
  const t = peopleTexts(rq.lang).stelsel
  const f = fields(rq.lang)
  const kinds = Object.keys(t.kinds) as [string, ...string[]]
  const read = rq.form.read(z.object({ naam: f.text(t.name, 200), soort: f.choice(t.kind, kinds) }))
  if (!read.ok) return invalid(StelselPage, await loadStelsel(rq, read.state))
  const id = await addOrganisation(rq.db, read.value.naam, read.value.soort)
  rq.concerns(id)
  return redirect(`/organisatie/${id}`, t.added)
}
