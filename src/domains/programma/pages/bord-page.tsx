import {
  Button,
  ButtonLink,
  EmptyState,
  Form,
  Heading,
  Link,
  Paragraph,
  Select,
  TextField,
  usePage,
} from '../../../ui/index.ts'
import type { BordRow, Need } from '../model/bord.ts'
import type { Programma } from '../model/programma.ts'
import { bordTexts } from '../texts/bord.ts'
import { programmaTexts } from '../texts/programma.ts'
import { BordMenu } from './bord-menu.tsx'
import { BordNeeds } from './bord-needs.tsx'
import { BordPicture } from './bord-picture.tsx'
import { BordTable } from './bord-table.tsx'

interface BordModel {
  programma: Programma
  columns: { name: string; label: string }[]
  needs: Need[]
  all: BordRow[]
  /** What is asked for of them. */
  rows: BordRow[]
  wanted: { zoek: string; sorteer: string }
  jaren: string[]
}

export function BordPage({ model }: { model: BordModel }) {
  const { lang } = usePage()
  const t = bordTexts(lang)
  const { programma, columns, all, rows } = model
  const path = `/programma/${programma.id}`
  return (
    <>
      <Heading level={1}>{programma.naam}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      {all.length === 0 ? (
        <EmptyState
          title={t.geenRegios}
          action={<ButtonLink href={`${path}/regios`}>{t.kiesRegios}</ButtonLink>}
        >
          {t.geenRegiosUitleg}
        </EmptyState>
      ) : (
        <>
          <BordNeeds needs={model.needs} />
          <Heading level={2}>{programmaTexts(lang).page.regios}</Heading>
          <Filter model={model} />
          <BordTable columns={columns} rows={rows} path={`${path}/bord`} />
          <Paragraph>
            <Link href={`${path}/bord.csv`}>{t.csv}</Link>
          </Paragraph>
          <BordPicture rows={all} />
        </>
      )}
      <BordMenu programmaId={programma.id} jaren={all.length === 0 ? [] : model.jaren} />
    </>
  )
}

function Filter({ model: { programma, columns, wanted } }: { model: BordModel }) {
  const t = bordTexts(usePage().lang)
  return (
    <Form action={`/programma/${programma.id}/bord`} method="get" id="filter">
      <TextField name="zoek" label={t.zoek} type="search" defaultValue={wanted.zoek} width="medium" />
      <Select
        name="sorteer"
        label={t.sorteer}
        defaultValue={wanted.sorteer}
        options={[
          { value: '', label: t.regio },
          ...columns.map(({ name, label }) => ({ value: name, label })),
        ]}
      />
      <Button kind="secondary">{t.toon}</Button>
    </Form>
  )
}
