import { formatDay } from '../../../platform/text/index.ts'
import { Link, Paragraph, usePage } from '../../../ui/index.ts'
import { textsIn } from '../texts/index.ts'
import { ActieEvaluatie } from './actie-evaluatie.tsx'
import { ActieFacts } from './actie-facts.tsx'
import { ActieStatus } from './actie-status.tsx'
import type { ActieMetStand } from './agenda-model.ts'
import { Written } from './written.tsx'

/** One action as a resident reads it; `href` leads to the page of the action, which tells the rest. */
export function ActieBlock({ actie, href }: { actie: ActieMetStand; href?: string }) {
  const { lang } = usePage()
  const t = textsIn(lang).actie
  return (
    <article className="tw-card" id={`actie-${actie.id}`}>
      <div className="tw-card__status">
        <ActieStatus toestand={actie.toestand} />
      </div>
      <h3 className="tw-card__title" dir="auto">
        {actie.wat}
      </h3>
      <div className="tw-card__content">
        <ActieFacts actie={actie} />
        {actie.gemeld !== '' && actie.gemeld_op !== null && (
          <>
            <Paragraph>
              {t.laatste}, {formatDay(actie.gemeld_op, lang)}:
            </Paragraph>
            <Written text={actie.gemeld} />
          </>
        )}
        <ActieEvaluatie actie={actie} />
        {href !== undefined && (
          <Link href={href}>
            {t.link} <span className="tw-visually-hidden">{actie.wat}</span>
          </Link>
        )}
      </div>
    </article>
  )
}
