import { plural } from '../../../platform/text/index.ts'
import {
  ActionBar,
  Button,
  ButtonLink,
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
import { type Deelnemer, type Selection, sortings } from '../store/deelnemers.ts'
import { deelnemerTexts } from '../texts/deelnemer.ts'
import { texts } from '../texts/index.ts'
import { DeelnemerStatus } from './deelnemer-status.tsx'
import { DeelnemerWarnings } from './deelnemer-warnings.tsx'

export interface DeelnemersModel {
  gesprekId: string
  rows: Pick<
    Deelnemer,
    'id' | 'naam' | 'doelgroep' | 'stand' | 'mail' | 'telefoon' | 'nodig' | 'mailStand' | 'bevestigenVoor'
  >[]
  wanted: { zoek: string; groep: string; sorteer: string; toon: string }
  doelgroepen: string[]
  /** Parts of the list that this reader can ask for. */
  selections: Selection[]
}

export function DeelnemersPage({ model }: { model: DeelnemersModel }) {
  const { lang } = usePage()
  const { deelnemers: t, title, doelgroep } = texts(lang)
  const path = `/gesprek/${model.gesprekId}/deelnemers`
  return (
    <>
      <Heading level={1}>{title.deelnemers}</Heading>
      <ActionBar>
        <ButtonLink href={`${path}/aanmelden`}>{t.add}</ButtonLink>
        <ButtonLink href={`/gesprek/${model.gesprekId}/wachtlijst`} kind="secondary">
          {deelnemerTexts(lang).wachtlijst}
        </ButtonLink>
      </ActionBar>
      <Filter model={model} path={path} />
      <Table
        caption={t.caption(plural(model.rows.length, lang, { one: t.one, other: t.many }))}
        columns={[
          { key: 'naam', label: t.name },
          { key: 'groep', label: t.group },
          { key: 'stand', label: t.stand },
          { key: 'bereik', label: t.reach },
          { key: 'nodig', label: t.nodig },
        ]}
        rows={model.rows.map((row) => ({
          key: row.id,
          cells: {
            naam: <Link href={`${path}/${row.id}`}>{row.naam}</Link>,
            groep: doelgroep(row.doelgroep),
            stand: (
              <>
                <DeelnemerStatus stand={row.stand} />
                <DeelnemerWarnings deelnemer={row} />
              </>
            ),
            bereik: [row.telefoon, row.mail].filter(Boolean).join(', '),
            nodig: row.nodig,
          },
        }))}
        empty={<EmptyState title={t.none}>{t.noneText}</EmptyState>}
      />
      <Paragraph>
        <Link href={`${path}/deelnemers.csv`}>{t.export}</Link>
      </Paragraph>
    </>
  )
}

function Filter({ model, path }: { model: DeelnemersModel; path: string }) {
  const { lang } = usePage()
  const { deelnemers: t, doelgroep } = texts(lang)
  const { toon: shown } = deelnemerTexts(lang)
  const { wanted } = model
  const sortLabels = {
    naam: t.sortNaam,
    doelgroep: t.sortDoelgroep,
    stand: t.sortStand,
    nieuwste: t.sortNieuwste,
  }
  return (
    <Form action={path} method="get" id="filter">
      <TextField name="zoek" label={t.search} type="search" defaultValue={wanted.zoek} width="medium" />
      <Select
        name="groep"
        label={t.group}
        defaultValue={wanted.groep}
        options={[
          { value: '', label: t.allGroups },
          ...model.doelgroepen.map((code) => ({ value: code, label: doelgroep(code) })),
        ]}
      />
      <Select
        name="toon"
        label={shown.label}
        defaultValue={wanted.toon}
        options={(['', ...model.selections] as const).map((value) => ({ value, label: shown[value] }))}
      />
      <Select
        name="sorteer"
        label={t.sort}
        defaultValue={wanted.sorteer}
        options={sortings.map((sorting) => ({ value: sorting, label: sortLabels[sorting] }))}
      />
      <Button kind="secondary">{t.show}</Button>
    </Form>
  )
}
