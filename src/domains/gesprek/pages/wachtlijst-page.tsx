import { plural } from '../../../platform/text/index.ts'
import { EmptyState, Heading, Link, Paragraph, Status, Table, usePage } from '../../../ui/index.ts'
import { texts } from '../texts/index.ts'
import { wachtlijstTexts } from '../texts/wachtlijst.ts'
import type { LogRow, WachtlijstModel, WaitingGroup } from './wachtlijst-model.ts'
import { WaitingAnswer, WaitingStatus } from './wachtlijst-row.tsx'

export function WachtlijstPage({ model }: { model: WachtlijstModel }) {
  const t = wachtlijstTexts(usePage().lang)
  const path = `/gesprek/${model.gesprekId}`
  const leads = { site: t.lead, team: t.leadNu, nobody: t.leadDicht }
  return (
    <>
      <Heading level={1}>{t.title.wachtlijst}</Heading>
      <Paragraph lead>{leads[model.who]}</Paragraph>
      {model.groups.length === 0 && <EmptyState title={t.niemand}>{t.niemandText}</EmptyState>}
      {model.groups.map((group) => (
        <Group key={group.doelgroep} group={group} path={path} />
      ))}
      <Heading level={2}>{t.log}</Heading>
      <Log rows={model.log} path={path} />
      <Paragraph>
        <Link href={`${path}/wachtlijst/wachtlijst.csv`}>{t.download}</Link>
      </Paragraph>
    </>
  )
}

function Group({ group, path }: { group: WaitingGroup; path: string }) {
  const { lang } = usePage()
  const t = wachtlijstTexts(lang)
  const naam = texts(lang).doelgroep(group.doelgroep)
  const seats = (count: number) => plural(count, lang, { one: t.plaats, other: t.plaatsen })
  return (
    <section>
      <Heading level={2}>{naam}</Heading>
      <Paragraph>
        {t.vrij(seats(group.vrij))} {t.aangeboden(seats(group.aangeboden))}
      </Paragraph>
      <Table
        caption={t.caption(naam)}
        columns={[
          { key: 'naam', label: t.naam },
          { key: 'nummer', label: t.nummer, numeric: true },
          { key: 'bereik', label: t.bereik },
          { key: 'stand', label: t.stand },
          { key: 'doen', label: t.doen },
        ]}
        rows={group.rows.map((row) => ({
          key: row.id,
          cells: {
            naam: <Link href={`${path}/deelnemers/${row.id}`}>{row.naam}</Link>,
            nummer: row.nummer,
            bereik: row.telefoon ? <Link href={`tel:${row.telefoon}`}>{row.telefoon}</Link> : row.mail,
            stand: <WaitingStatus row={row} />,
            doen: <WaitingAnswer row={row} path={`${path}/wachtlijst/${row.id}`} canGive={group.vrij > 0} />,
          },
        }))}
      />
    </section>
  )
}

const kinds = {
  open: 'attention',
  aangenomen: 'ok',
  afgeslagen: 'neutral',
  verlopen: 'late',
  ingetrokken: 'stopped',
} as const

function Log({ rows, path }: { rows: LogRow[]; path: string }) {
  const { lang } = usePage()
  const t = wachtlijstTexts(lang)
  return (
    <Table
      caption={t.logCaption}
      columns={[
        { key: 'naam', label: t.naam },
        { key: 'groep', label: t.groep },
        { key: 'gedaan', label: t.gedaan },
        { key: 'tot', label: t.tot },
        { key: 'stand', label: t.geworden },
        { key: 'besloten', label: t.besloten },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: {
          naam: <Link href={`${path}/deelnemers/${row.deelnemerId}`}>{row.naam}</Link>,
          groep: texts(lang).doelgroep(row.doelgroep),
          gedaan: row.gedaan,
          tot: row.door === 'team' ? '' : row.tot,
          stand: (
            <Status kind={kinds[row.stand]}>
              {row.door === 'team' ? t.doorTeam : t.aanbodStand[row.stand]}
            </Status>
          ),
          besloten: row.besloten,
        },
      }))}
      empty={<EmptyState title={t.logNone}>{t.logNoneText}</EmptyState>}
    />
  )
}
