import { panel } from '../../../platform/web/index.ts'
import { ButtonLink, Heading, Paragraph, usePage } from '../../../ui/index.ts'
import { evaluatieBekijken } from '../model/actions.ts'
import { loadEvaluatie } from '../store/evaluatie.ts'
import type { RondeStand } from '../store/tables.ts'
import { evaluatieTexts } from '../texts/evaluatie.ts'
import { evaluatiePath } from './evaluatie-in-path.ts'

interface EvaluatiePanelModel {
  to: string
  stand: RondeStand | 'geen'
}

function EvaluatiePanel({ model: { to, stand } }: { model: EvaluatiePanelModel }) {
  const { lang } = usePage()
  const t = evaluatieTexts(lang).panel
  return (
    <section>
      <Heading level={2}>{t.heading}</Heading>
      <Paragraph>{t[stand]}</Paragraph>
      <ButtonLink href={to} kind="secondary">
        {t.go}
      </ButtonLink>
    </section>
  )
}

/** On the page of a meeting: where its evaluation stands. */
export const evaluatiePanel = panel<EvaluatiePanelModel>(
  'bijeenkomst',
  'evaluatie',
  async (rq, { gesprekId, bijeenkomstId }) => {
    if (gesprekId === undefined || bijeenkomstId === undefined) return null
    if (!(await rq.may(evaluatieBekijken, gesprekId))) return null
    const ronde = await loadEvaluatie(rq.db, gesprekId, bijeenkomstId)
    const to = evaluatiePath({ gesprekId, id: bijeenkomstId })
    return { to, stand: ronde?.stand ?? 'geen' }
  },
  EvaluatiePanel,
)
