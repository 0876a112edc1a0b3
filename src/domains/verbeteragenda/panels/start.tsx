import { panel } from '../../../platform/web/index.ts'
import { Heading, Link, Paragraph, Timeline, usePage } from '../../../ui/index.ts'
import { type LaatsteNieuws, loadLatest } from '../store/latest.ts'
import { textsIn } from '../texts/index.ts'

function StartPanel({ model }: { model: LaatsteNieuws[] }) {
  const { lang } = usePage()
  const t = textsIn(lang)
  const happened = ({ stand, uitkomst }: LaatsteNieuws) =>
    stand !== null ? t.stand[stand] : uitkomst !== null ? t.uitkomst[uitkomst] : ''
  return (
    <section>
      <Heading level={2}>{t.panel.start}</Heading>
      <Timeline
        items={model.map((nieuws) => ({
          day: nieuws.op,
          title: `${nieuws.regio}: ${happened(nieuws)}`,
          children: (
            <Link href={`/gesprek/${nieuws.gesprekId}/verbeteragenda/actie/${nieuws.actieId}`}>
              <bdi>{nieuws.wat}</bdi>
            </Link>
          ),
        }))}
      />
      <Paragraph>
        <Link href="/verbeteragenda">{t.panel.startAlles}</Link>
      </Paragraph>
    </section>
  )
}

/** The latest that happened in any region, for who opens the site. */
export const startPanel = panel(
  'start',
  'verbeteragenda',
  async (rq) => {
    const latest = await loadLatest(rq.db, 5)
    return latest.length === 0 ? null : latest
  },
  StartPanel,
)
