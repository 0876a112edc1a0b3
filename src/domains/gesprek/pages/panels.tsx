import { type Panel, panel } from '../../../platform/web/index.ts'
import { CardGrid, Heading, Link, Paragraph, usePage } from '../../../ui/index.ts'
import { type GesprekInList, listPublished } from '../store/list.ts'
import { texts } from '../texts/index.ts'
import { GesprekCard } from './gesprek-card.tsx'

const shownOnStart = 6

function OnRegion({ model }: { model: GesprekInList[] }) {
  const t = texts(usePage().lang).list
  return (
    <section>
      <Heading level={2}>{t.onRegion}</Heading>
      {model.length === 0 ? <Paragraph>{t.onRegionNone}</Paragraph> : <Cards gesprekken={model} />}
    </section>
  )
}

function OnStart({ model }: { model: GesprekInList[] }) {
  const t = texts(usePage().lang).list
  return (
    <section>
      <Heading level={2}>{t.onStart}</Heading>
      <Cards gesprekken={model} />
      <Paragraph>
        <Link href="/gesprek">{t.more}</Link>
      </Paragraph>
    </section>
  )
}

function Cards({ gesprekken }: { gesprekken: GesprekInList[] }) {
  return (
    <CardGrid>
      {gesprekken.map((gesprek) => (
        <GesprekCard key={gesprek.id} gesprek={gesprek} level={3} />
      ))}
    </CardGrid>
  )
}

export const regioPanel: Panel = panel(
  'regio',
  'gesprek',
  async (rq, { regioId }) => (regioId === undefined ? null : listPublished(rq.db, { regioId })),
  OnRegion,
)

export const startPanel: Panel = panel(
  'start',
  'gesprek',
  async (rq) => {
    const open = await listPublished(rq.db, { standen: ['aanmelden'] })
    return open.length === 0 ? null : open.slice(0, shownOnStart)
  },
  OnStart,
)
