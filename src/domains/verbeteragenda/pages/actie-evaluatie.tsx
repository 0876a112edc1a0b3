import { formatDay } from '../../../platform/text/index.ts'
import { Paragraph, Quote, Status, type StatusKind, usePage } from '../../../ui/index.ts'
import type { Uitkomst } from '../model/woorden.ts'
import { textsIn } from '../texts/index.ts'
import type { ActieMetStand } from './agenda-model.ts'
import { Written } from './written.tsx'

const kinds: Record<Uitkomst, StatusKind> = {
  hielp: 'ok',
  deels: 'neutral',
  niet: 'stopped',
  onbekend: 'neutral',
}

/** Whether it helped and why; before that day: when it will be discussed. */
export function ActieEvaluatie({ actie }: { actie: ActieMetStand }) {
  const { lang } = usePage()
  const t = textsIn(lang)
  if (actie.uitkomst === null) {
    if (actie.evaluatie_op === null) return null
    return (
      <Paragraph>
        {t.actie.evaluatie} {t.actie.evaluatieOp(formatDay(actie.evaluatie_op, lang))}
      </Paragraph>
    )
  }
  return (
    <>
      <Paragraph>
        {t.actie.evaluatie} <Status kind={kinds[actie.uitkomst]}>{t.uitkomst[actie.uitkomst]}</Status>
      </Paragraph>
      <Quote>
        <Written text={actie.waarom} />
      </Quote>
    </>
  )
}
