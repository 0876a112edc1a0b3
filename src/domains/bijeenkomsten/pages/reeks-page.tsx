import { EmptyState, Heading, Link, Paragraph, Table, usePage } from '../../../ui/index.ts'
import { doelgroepName } from '../../gesprek/index.ts'
import type { Bijeenkomst } from '../model/bijeenkomst.ts'
import { countSeries, keerOf, type ReeksDeelnemer } from '../model/reeks.ts'
import { dagTexts } from '../texts/dag.ts'
import { listPath } from './in-path.ts'

interface ReeksModel {
  gesprekId: string
  /** Without those that were called off. */
  bijeenkomsten: Bijeenkomst[]
  mensen: ReeksDeelnemer[]
}

export function ReeksPage({ model }: { model: ReeksModel }) {
  const { reeks: t, titles } = dagTexts(usePage().lang)
  const { gesprekId, bijeenkomsten, mensen } = model
  return (
    <>
      <Heading level={1}>{titles.reeks}</Heading>
      <Paragraph lead>{t.intro}</Paragraph>
      {bijeenkomsten.length === 0 || mensen.length === 0 ? (
        <EmptyState title={bijeenkomsten.length === 0 ? t.noMeetings : t.emptyTitle}>
          <Paragraph>{t.emptyBody}</Paragraph>
        </EmptyState>
      ) : (
        <>
          <Counts bijeenkomsten={bijeenkomsten} mensen={mensen} />
          <Names bijeenkomsten={bijeenkomsten} mensen={mensen} />
          <Paragraph>
            <Link href={`${listPath(gesprekId)}/aanwezigheid.csv`}>{t.csv}</Link>
          </Paragraph>
        </>
      )}
    </>
  )
}

type Both = Pick<ReeksModel, 'bijeenkomsten' | 'mensen'>

function Counts({ bijeenkomsten, mensen }: Both) {
  const { lang } = usePage()
  const t = dagTexts(lang).reeks
  const counts = countSeries(mensen, bijeenkomsten)
  const cells = (plaatsen: number, waren: number[]) =>
    Object.fromEntries(
      bijeenkomsten.map(({ id, stand }, index) => {
        const was = waren[index] ?? 0
        return [id, stand === 'gepland' && was === 0 ? t.later : t.of(was, plaatsen)]
      }),
    )
  const together = bijeenkomsten.map((_, index) =>
    counts.reduce((sum, { waren }) => sum + (waren[index] ?? 0), 0),
  )
  return (
    <Table
      caption={t.counts}
      columns={[
        { key: 'groep', label: t.groep },
        ...bijeenkomsten.map(({ id, nummer }) => ({ key: id, label: t.meeting(nummer), numeric: true })),
      ]}
      rows={[
        ...counts.map(({ doelgroep, plaatsen, waren }) => ({
          key: doelgroep,
          cells: { groep: doelgroepName(doelgroep, lang), ...cells(plaatsen, waren) },
        })),
        { key: 'total', cells: { groep: t.total, ...cells(mensen.length, together) } },
      ]}
    />
  )
}

function Names({ bijeenkomsten, mensen }: Both) {
  const { lang } = usePage()
  const t = dagTexts(lang).reeks
  return (
    <Table
      caption={t.caption}
      columns={[
        { key: 'naam', label: t.naam },
        { key: 'groep', label: t.groep },
        ...bijeenkomsten.map(({ id, nummer }) => ({ key: id, label: t.meeting(nummer) })),
      ]}
      rows={mensen.map((mens) => ({
        key: mens.deelnemerId,
        cells: {
          naam: mens.naam,
          groep: doelgroepName(mens.doelgroep, lang),
          ...Object.fromEntries(bijeenkomsten.map((one) => [one.id, t[keerOf(mens, one)]])),
        },
      }))}
    />
  )
}
