import type { PanelContext, Rq } from '../../../platform/web/index.ts'
import { upcoming } from '../model/bijeenkomst.ts'
import { meetingLine } from '../model/mail-parts.ts'
import { inLanguage } from '../model/template-language.ts'
import { loadBijeenkomsten } from '../store/bijeenkomsten.ts'
import { MistField } from './keuze-page.tsx'

interface DagenModel {
  bijeenkomsten: { id: string; line: string }[]
}

/** In the form of signing up: day, time and town of each meeting. Nothing to choose while no day is known. */
export async function loadPanelDagen(rq: Rq, { gesprekId }: PanelContext): Promise<DagenModel | null> {
  if (gesprekId === undefined) return null
  const planned = upcoming(await loadBijeenkomsten(rq.db, gesprekId))
  if (planned.every(({ datum }) => datum === null)) return null
  const bijeenkomsten = planned.map((one) => ({
    id: one.id,
    line: meetingLine(inLanguage(one, rq.lang), rq.lang),
  }))
  return { bijeenkomsten }
}

export function PanelDagen({ model }: { model: DagenModel }) {
  return <MistField bijeenkomsten={model.bijeenkomsten} />
}
