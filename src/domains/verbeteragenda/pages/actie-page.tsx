import { Heading, Link, Paragraph, usePage } from '../../../ui/index.ts'
import type { Gebeurtenis } from '../store/timeline.ts'
import { textsIn } from '../texts/index.ts'
import { ActieEvaluatie } from './actie-evaluatie.tsx'
import { ActieFacts } from './actie-facts.tsx'
import { ActieStatus } from './actie-status.tsx'
import type { ActieMetStand } from './agenda-model.ts'
import { HistoryTimeline } from './history-timeline.tsx'
import { WrittenInline } from './written.tsx'

export interface ActiePageModel {
  gesprekId: string
  punt: string
  actie: ActieMetStand
  gebeurtenissen: Gebeurtenis[]
}

export function ActiePage({ model: { gesprekId, punt, actie, gebeurtenissen } }: { model: ActiePageModel }) {
  const t = textsIn(usePage().lang)
  return (
    <>
      <Heading level={1}>
        <WrittenInline text={actie.wat} />
      </Heading>
      <Paragraph>
        <ActieStatus toestand={actie.toestand} />
      </Paragraph>
      <Paragraph>
        {t.actie.bij}: <WrittenInline text={punt} />
      </Paragraph>
      <ActieFacts actie={actie} full />
      <ActieEvaluatie actie={actie} />
      <Heading level={2}>{t.actie.verloop}</Heading>
      {gebeurtenissen.length === 0 ? (
        <Paragraph>{t.actie.geenNieuws}</Paragraph>
      ) : (
        <HistoryTimeline gebeurtenissen={gebeurtenissen} />
      )}
      <Paragraph>
        <Link href={`/gesprek/${gesprekId}/verbeteragenda`}>{t.agenda.terug}</Link>
      </Paragraph>
    </>
  )
}
