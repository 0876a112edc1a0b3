import { Details, type FormState, Heading, Link, Paragraph, usePage } from '../../../ui/index.ts'
import type { Gebeurtenis } from '../store/timeline.ts'
import { textsIn } from '../texts/index.ts'
import { ActieFacts } from './actie-facts.tsx'
import { ActieStatus } from './actie-status.tsx'
import type { ActieMetStand } from './agenda-model.ts'
import { HistoryTimeline } from './history-timeline.tsx'
import { MeldingForm } from './melding-form.tsx'
import { Written } from './written.tsx'

export interface MijnActieModel {
  form: FormState
  actie: ActieMetStand
  gesprekId: string
  regio: string
  gebeurtenissen: Gebeurtenis[]
}

/** The owner's one page: what she promised, how it stands, and a form to tell how it goes. */
export function MijnActiePage({ model }: { model: MijnActieModel }) {
  const t = textsIn(usePage().lang)
  const { actie, gesprekId, gebeurtenissen } = model
  return (
    <>
      <Heading level={1}>{t.title.mijnActie}</Heading>
      <Paragraph lead>{t.melden.lead}</Paragraph>
      <Heading level={2}>
        {t.title.agenda} {model.regio}
      </Heading>
      <Written text={actie.wat} />
      <Paragraph>
        <ActieStatus toestand={actie.toestand} />
      </Paragraph>
      <ActieFacts actie={actie} />
      <MeldingForm action="/mijn-actie" form={model.form} actie={actie} />
      {gebeurtenissen.length > 0 && (
        <Details summary={t.actie.verloop}>
          <HistoryTimeline gebeurtenissen={gebeurtenissen} />
        </Details>
      )}
      <Paragraph>
        <Link href={`/gesprek/${gesprekId}/verbeteragenda/actie/${actie.id}`}>{t.melden.bekijk}</Link>
      </Paragraph>
      <Paragraph>{t.melden.nietVanJou}</Paragraph>
    </>
  )
}
