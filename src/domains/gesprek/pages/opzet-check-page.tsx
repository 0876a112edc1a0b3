import { formatDay, formatList, formatNumber } from '../../../platform/text/index.ts'
import type { PageContact } from '../../../platform/web/index.ts'
import {
  Alert,
  Button,
  ButtonLink,
  Form,
  Heading,
  Link,
  List,
  Paragraph,
  Table,
  usePage,
} from '../../../ui/index.ts'
import { missingNames } from '../model/gesprek-form.ts'
import { missingSteps, type OpzetFacts } from '../model/opzet.ts'
import type { Stand } from '../model/stand.ts'
import type { Seats } from '../store/seats.ts'
import { texts } from '../texts/index.ts'
import { startenTexts } from '../texts/starten.ts'

export interface CheckAndOpenModel {
  id: string
  naam: string
  inleiding: string
  stand: Stand
  contact: PageContact
  /** ISO day */
  aanmeldenTot: string
  facts: OpzetFacts
  seats: Seats[]
}

export function CheckAndOpenPage({ model }: { model: CheckAndOpenModel }) {
  const { lang } = usePage()
  const { controle: t, title } = startenTexts(lang)
  const mayOpen = model.stand === 'opzet' && missingSteps(model.facts).length === 0
  return (
    <>
      <Heading level={1}>{title.controle}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      <Missing model={model} />
      <AsItStands model={model} />
      {mayOpen ? (
        <Form action={`/gesprek/${model.id}/beheer/stap`} hidden={{ gezien: model.stand }}>
          <Paragraph>{t.mail}</Paragraph>
          <Button>{t.open}</Button>
        </Form>
      ) : (
        <ButtonLink href={`/gesprek/${model.id}/opzet`} kind="secondary">
          {startenTexts(lang).opzet.naarLijst}
        </ButtonLink>
      )}
    </>
  )
}

function Missing({ model: { facts } }: { model: CheckAndOpenModel }) {
  const { lang } = usePage()
  const { controle: t, mist } = startenTexts(lang)
  const must = [...(facts.plaatsen === 0 ? [mist.plaatsen] : []), ...missingNames(facts.mist, lang)]
  const later = [
    ...(facts.heeftDatum ? [] : [t.zonderDatum]),
    ...(facts.hosts === 0 ? [t.zonderHost] : []),
    ...(facts.partijen === 0 ? [t.zonderCodes] : []),
  ]
  return (
    <>
      {must.length > 0 && (
        <Alert kind="warning" title={t.moet}>
          <Paragraph>{t.moetText}</Paragraph>
          <List items={must} />
        </Alert>
      )}
      {later.length > 0 && (
        <Alert kind="info" title={t.kan}>
          <List items={later} />
        </Alert>
      )}
      {must.length === 0 && later.length === 0 && <Alert kind="ok">{t.alles}</Alert>}
    </>
  )
}

function AsItStands({ model }: { model: CheckAndOpenModel }) {
  const { lang } = usePage()
  const { controle: t } = startenTexts(lang)
  const { doelgroep } = texts(lang)
  const desk = `/gesprek/${model.id}/beheer`
  const { name, role, phone, mail } = model.contact
  const rows = [
    { key: t.naam, now: model.naam, change: 'wijzigen' },
    { key: t.inleiding, now: model.inleiding, change: 'wijzigen' },
    {
      key: t.contact,
      now: [name, role, phone, mail].filter((part) => part !== '').join(', '),
      change: 'wijzigen',
    },
    {
      key: t.plaatsen,
      now: formatList(
        model.seats.map((row) => `${formatNumber(row.aantal, lang)} ${doelgroep(row.doelgroep)}`),
        lang,
      ),
      change: 'plaatsen',
    },
    { key: t.tot, now: formatDay(model.aanmeldenTot, lang), change: 'wijzigen' },
  ]
  return (
    <Table
      caption={t.caption}
      columns={[
        { key: 'waar', label: t.waar },
        { key: 'wat', label: t.wat },
        { key: 'wijzig', label: t.wijzig },
      ]}
      rows={rows.map(({ key, now, change }) => ({
        key,
        cells: {
          waar: key,
          wat: now === '' ? t.leeg : now,
          wijzig: (
            <Link href={`${desk}/${change}`}>
              {t.wijzig} <span className="tw-visually-hidden">{key}</span>
            </Link>
          ),
        },
      }))}
    />
  )
}
