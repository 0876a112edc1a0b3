import { Heading, PrintSheet, usePage } from '../../../ui/index.ts'
import { textsIn } from '../texts/index.ts'
import type { AgendaModel } from './agenda-model.ts'
import { AgendaHead, PuntSection } from './agenda-parts.tsx'

/** The agenda on paper: everything is open, nothing has to be followed. */
export function PrintPage({ model }: { model: AgendaModel }) {
  const t = textsIn(usePage().lang)
  return (
    <PrintSheet>
      <Heading level={1}>
        {t.title.agenda} {model.regio}
      </Heading>
      <AgendaHead model={model} />
      {model.punten.map((punt, index) => (
        <PuntSection key={punt.id} punt={punt} number={index + 1} />
      ))}
    </PrintSheet>
  )
}
