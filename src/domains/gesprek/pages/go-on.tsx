import { capabilityOf } from '../../../platform/access/index.ts'
import { panel, type Panel, type Rq } from '../../../platform/web/index.ts'
import { ButtonLink, Heading, Paragraph, usePage } from '../../../ui/index.ts'
import { findDraft } from '../store/draft.ts'
import { aanmeldenTexts } from '../texts/aanmelden.ts'

interface GoOnModel {
  gesprekId: string
}

/** For who closed her phone half-way. Names no gesprek: others may look at this device. */
function GoOn({ model }: { model: GoOnModel }) {
  const { verder: t } = aanmeldenTexts(usePage().lang)
  return (
    <section>
      <Heading level={2}>{t.title}</Heading>
      <Paragraph>{t.text}</Paragraph>
      <ButtonLink href={`/gesprek/${model.gesprekId}/meedoen/controle`}>{t.link}</ButtonLink>
    </section>
  )
}

async function load(rq: Rq): Promise<GoOnModel | null> {
  const hash = capabilityOf(rq.actor)
  const gesprekId = hash === null ? null : await findDraft(rq.db, { hash, today: rq.today })
  return gesprekId === null ? null : { gesprekId }
}

export const goOnPanels: Panel[] = [
  panel('start', 'verder', load, GoOn),
  panel('meedoen', 'verder', load, GoOn),
]
