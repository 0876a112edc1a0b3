import { ActionBar, ButtonLink, Details, Heading, Link, Paragraph, usePage } from '../../../ui/index.ts'
import type { Gebeurtenis } from '../store/timeline.ts'
import { textsIn } from '../texts/index.ts'
import type { AgendaModel } from './agenda-model.ts'
import { AgendaHead, PuntSection } from './agenda-parts.tsx'
import { AtAGlance } from './at-a-glance.tsx'
import { HistoryTimeline } from './history-timeline.tsx'

export interface AgendaPageModel extends AgendaModel {
  gebeurtenissen: Gebeurtenis[]
}

export function AgendaPage({ model }: { model: AgendaPageModel }) {
  const t = textsIn(usePage().lang)
  const base = `/gesprek/${model.gesprekId}/verbeteragenda`
  const actieHref = (id: string) => `${base}/actie/${id}`
  return (
    <>
      <Heading level={1}>
        {t.title.agenda} {model.regio}
      </Heading>
      <AgendaHead model={model} />
      <AtAGlance punten={model.punten} />
      {model.punten.map((punt, index) => (
        <PuntSection key={punt.id} punt={punt} number={index + 1} actieHref={actieHref} />
      ))}
      <Details summary={t.agenda.verloop}>
        {model.gebeurtenissen.length === 0 ? (
          <Paragraph>{t.agenda.geenVerloop}</Paragraph>
        ) : (
          <HistoryTimeline gebeurtenissen={model.gebeurtenissen} actieHref={actieHref} />
        )}
      </Details>
      <ActionBar>
        <ButtonLink kind="secondary" href={`${base}/printen`}>
          {t.agenda.print}
        </ButtonLink>
        <ButtonLink kind="secondary" href={`${base}.csv`}>
          {t.agenda.csv}
        </ButtonLink>
      </ActionBar>
      <Paragraph>
        <Link href="/verbeteragenda">{t.panel.startAlles}</Link>
      </Paragraph>
    </>
  )
}
