import { formatDay, plural } from '../../../platform/text/index.ts'
import { panel } from '../../../platform/web/index.ts'
import { ButtonLink, Heading, Paragraph, usePage } from '../../../ui/index.ts'
import { type AgendaInLijst, loadAdopted } from '../store/adopted.ts'
import { textsIn } from '../texts/index.ts'

function GesprekPanel({ model }: { model: AgendaInLijst }) {
  const { lang } = usePage()
  const t = textsIn(lang)
  return (
    <section>
      <Heading level={2}>{t.panel.titel}</Heading>
      <Paragraph>
        {t.agenda.geteld(plural(model.acties, lang, t.agenda.acties), model.klaar, model.later)}{' '}
        {t.agenda.volgend}: {formatDay(model.volgendGesprekOp, lang)}.
      </Paragraph>
      <ButtonLink href={`/gesprek/${model.gesprekId}/verbeteragenda`} kind="secondary">
        {t.panel.naarAgenda}
      </ButtonLink>
    </section>
  )
}

/** What came out of a gesprek, on its public page. */
export const gesprekPanel = panel(
  'gesprek',
  'verbeteragenda',
  async (rq, { gesprekId }) => {
    if (gesprekId === undefined) return null
    const [agenda] = await loadAdopted(rq.db, rq.today, { gesprekId })
    return agenda ?? null
  },
  GesprekPanel,
)
