import { BarChart, usePage } from '../../../ui/index.ts'
import type { BordRow } from '../model/bord.ts'
import { bordTexts } from '../texts/bord.ts'
import { countSteps } from '../model/count-steps.ts'

/** How far all regions are, in one look. */
export function BordPicture({ rows }: { rows: BordRow[] }) {
  const { lang } = usePage()
  const t = bordTexts(lang)
  return (
    <BarChart
      title={t.beeld}
      description={t.beeldUitleg}
      categories={countSteps(rows, t.nogGeen)}
      unit={t.beeldEenheid}
      lang={lang}
    />
  )
}
