import { formatDay, plural } from '../../../platform/text/index.ts'
import { panel } from '../../../platform/web/index.ts'
import { Heading, Link, List, usePage } from '../../../ui/index.ts'
import { type AgendaInLijst, loadAdopted } from '../store/adopted.ts'
import { textsIn } from '../texts/index.ts'

function RegioPanel({ model }: { model: AgendaInLijst[] }) {
  const { lang } = usePage()
  const t = textsIn(lang)
  return (
    <section>
      <Heading level={2}>{t.panel.titel}</Heading>
      <List
        items={model.map((agenda) => (
          <>
            <Link href={`/gesprek/${agenda.gesprekId}/verbeteragenda`}>
              {t.panel.inRegio(agenda.naam, formatDay(agenda.vastgesteldOp, lang))}
            </Link>
            {'. '}
            {t.agenda.geteld(plural(agenda.acties, lang, t.agenda.acties), agenda.klaar, agenda.later)}
          </>
        ))}
      />
    </section>
  )
}

/** What a region agreed on, on the page of the region. */
export const regioPanel = panel(
  'regio',
  'verbeteragenda',
  async (rq, { regioId }) => {
    if (regioId === undefined) return null
    const agendas = await loadAdopted(rq.db, rq.today, { regioId })
    return agendas.length === 0 ? null : agendas
  },
  RegioPanel,
)
