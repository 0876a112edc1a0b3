import { formatDay, plural } from '../../../platform/text/index.ts'
import {
  Button,
  Card,
  CardGrid,
  EmptyState,
  Form,
  Heading,
  Link,
  Paragraph,
  Select,
  TextField,
  usePage,
} from '../../../ui/index.ts'
import type { AgendaInLijst } from '../store/adopted.ts'
import { textsIn } from '../texts/index.ts'
import { themaName } from '../../programma/index.ts'
import { themaOptions } from './thema-options.ts'

export interface ListModel {
  zoek: string
  thema: string
  volgorde: 'nieuwste' | 'regio'
  agendas: AgendaInLijst[]
}

export function ListPage({ model }: { model: ListModel }) {
  const { lang } = usePage()
  const t = textsIn(lang)
  const { zoek, thema, volgorde, agendas } = model
  return (
    <>
      <Heading level={1}>{t.title.list}</Heading>
      <Paragraph lead>{t.list.lead}</Paragraph>
      <Form action="/verbeteragenda" method="get">
        <TextField
          name="zoek"
          type="search"
          label={t.list.zoek}
          defaultValue={zoek}
          maxLength={200}
          width="medium"
        />
        <Select
          name="thema"
          label={t.list.thema}
          defaultValue={thema}
          options={[{ value: '', label: t.list.alleThemas }, ...themaOptions(lang)]}
        />
        <Select
          name="volgorde"
          label={t.list.sorteer}
          defaultValue={volgorde}
          options={[
            { value: 'nieuwste', label: t.list.nieuwste },
            { value: 'regio', label: t.list.alfa },
          ]}
        />
        <Button>{t.list.knop}</Button>
      </Form>
      <Heading level={2}>{plural(agendas.length, lang, t.list.gevonden)}</Heading>
      {agendas.length === 0 ? (
        <EmptyState title={t.list.leegTitel} action={<Link href="/verbeteragenda">{t.list.alles}</Link>}>
          {t.list.leeg}
        </EmptyState>
      ) : (
        <CardGrid>
          {agendas.map((agenda) => (
            <AgendaCard key={agenda.gesprekId} agenda={agenda} />
          ))}
        </CardGrid>
      )}
    </>
  )
}

function AgendaCard({ agenda }: { agenda: AgendaInLijst }) {
  const { lang } = usePage()
  const t = textsIn(lang).agenda
  return (
    <Card title={agenda.regio} href={`/gesprek/${agenda.gesprekId}/verbeteragenda`}>
      <Paragraph>{agenda.naam}</Paragraph>
      <Paragraph>{t.geteld(plural(agenda.acties, lang, t.acties), agenda.klaar, agenda.later)}</Paragraph>
      <Paragraph>{agenda.themas.map((thema) => themaName(thema, lang)).join(' · ')}</Paragraph>
      <Paragraph>
        {t.vastgesteld(formatDay(agenda.vastgesteldOp, lang))} {t.volgend}:{' '}
        {formatDay(agenda.volgendGesprekOp, lang)}.
      </Paragraph>
    </Card>
  )
}
