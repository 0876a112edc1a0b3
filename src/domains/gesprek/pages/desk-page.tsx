import { formatNumber, plural } from '../../../platform/text/index.ts'
import type { ShownPanel } from '../../../platform/web/index.ts'
import { Button, Card, CardGrid, Form, Heading, Paragraph, Table, usePage } from '../../../ui/index.ts'
import type { Stand } from '../model/stand.ts'
import { texts } from '../texts/index.ts'
import { ShownPanels } from './shown-panels.tsx'
import { StandStatus } from './stand-status.tsx'

export interface DeskRow {
  doelgroep: string
  aantal: number
  bezet: number
  wacht: number
}

export interface DeskModel {
  id: string
  naam: string
  stand: Stand
  rows: DeskRow[]
  /** Whether any codes were made. */
  hasCodes: boolean
  /** Batches of codes that nobody handed out yet. */
  notHandedOut: number
  panels: ShownPanel[]
}

export function DeskPage({ model }: { model: DeskModel }) {
  const { lang } = usePage()
  const { desk: t, doelgroep, title } = texts(lang)
  const path = `/gesprek/${model.id}`
  return (
    <>
      <StandStatus stand={model.stand} />
      <Heading level={1}>{title.desk}</Heading>
      <Paragraph lead>{model.naam}</Paragraph>
      <NextStep model={model} />
      <Heading level={2}>{t.signUps}</Heading>
      <Table
        caption={t.signUpsCaption}
        columns={[
          { key: 'groep', label: t.group },
          { key: 'aantal', label: t.seats, numeric: true },
          { key: 'bezet', label: t.taken, numeric: true },
          { key: 'wacht', label: t.waiting, numeric: true },
        ]}
        rows={model.rows.map((row) => ({
          key: row.doelgroep,
          cells: {
            groep: doelgroep(row.doelgroep),
            aantal: formatNumber(row.aantal, lang),
            bezet: formatNumber(row.bezet, lang),
            wacht: formatNumber(row.wacht, lang),
          },
        }))}
        empty={t.noSeats}
      />
      <CardGrid>
        <Card title={t.toDeelnemers} href={`${path}/deelnemers`} />
        <Card title={t.toHostSignUp} href={`${path}/deelnemers/aanmelden`} />
        <Card title={t.toCodes} href={`${path}/codes`}>
          <p>
            {!model.hasCodes
              ? t.codesNotMade
              : model.notHandedOut === 0
                ? t.codesNone
                : t.codesLeft(plural(model.notHandedOut, lang, { one: t.batchOne, other: t.batchMany }))}
          </p>
        </Card>
        <Card title={t.toPeople} href={`${path}/mensen`} />
        <Card title={t.toChange} href={`${path}/beheer/wijzigen`} />
        <Card title={t.toPublic} href={path} />
      </CardGrid>
      <ShownPanels panels={model.panels} />
    </>
  )
}

function NextStep({ model }: { model: DeskModel }) {
  const { desk: t } = texts(usePage().lang)
  if (model.stand === 'afgerond') return <Paragraph>{t.finished}</Paragraph>
  const step = {
    opzet: { label: t.publish, text: t.publishText },
    aanmelden: { label: t.begin, text: t.beginText },
    bezig: { label: t.finish, text: t.finishText },
  }[model.stand]
  return (
    <>
      <Heading level={2}>{t.next}</Heading>
      <Paragraph>
        {step.text} {t.noWayBack}
      </Paragraph>
      <Form action={`/gesprek/${model.id}/beheer/stap`} hidden={{ gezien: model.stand }}>
        <Button>{step.label}</Button>
      </Form>
    </>
  )
}
