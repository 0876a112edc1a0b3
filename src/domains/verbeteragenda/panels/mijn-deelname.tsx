import { panel } from '../../../platform/web/index.ts'
import { Heading, Link, List, Paragraph, usePage } from '../../../ui/index.ts'
import { ActieStatus } from '../pages/actie-status.tsx'
import { loadPuntenMetActies, type PuntMetActies } from '../pages/agenda-model.ts'
import { loadAgenda } from '../store/agenda.ts'
import { textsIn } from '../texts/index.ts'

interface OwnPanelModel {
  gesprekId: string
  /** Null as long as nothing has been agreed. */
  punten: PuntMetActies[] | null
}

function OwnPanel({ model: { gesprekId, punten } }: { model: OwnPanelModel }) {
  const t = textsIn(usePage().lang).panel
  return (
    <section>
      <Heading level={2}>{t.deelname}</Heading>
      {punten === null ? (
        <Paragraph>{t.deelnameNog}</Paragraph>
      ) : (
        <>
          {punten.map((punt) => (
            <div key={punt.id}>
              <Heading level={3}>
                <bdi>{punt.titel}</bdi>
              </Heading>
              <List
                items={punt.acties.map((actie) => (
                  <>
                    <bdi>{actie.wat}</bdi> <ActieStatus toestand={actie.toestand} />
                  </>
                ))}
              />
            </div>
          ))}
          <Paragraph>
            <Link href={`/gesprek/${gesprekId}/verbeteragenda`}>{t.naarAgenda}</Link>
          </Paragraph>
        </>
      )}
    </section>
  )
}

/** What happened with what was said at the tables, for who took part. */
export const ownPanel = panel<OwnPanelModel>(
  'mijn-deelname',
  'verbeteragenda',
  async (rq, { gesprekId }) => {
    if (gesprekId === undefined) return null
    const agenda = await loadAgenda(rq.db, gesprekId)
    if (agenda?.stand !== 'vastgesteld') return { gesprekId, punten: null }
    return { gesprekId, punten: await loadPuntenMetActies(rq.db, gesprekId, rq.today) }
  },
  OwnPanel,
)
