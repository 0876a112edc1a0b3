import { inLang } from '../../../platform/text/index.ts'
import { LineChart, usePage } from '../../../ui/index.ts'
import { beschrijf } from '../model/beschrijf.ts'
import { comparable, type Reeks } from '../model/reeks.ts'
import { texts } from '../texts/index.ts'

/** A series as a picture, with the same in words and in a table. */
export function ReeksGrafiek({ reeks }: { reeks: Reeks }) {
  const { lang } = usePage()
  const t = inLang(texts, lang)
  const naam = inLang(reeks.naam, lang)
  const points = comparable(reeks).map(({ periode, waarde }) => ({ x: periode, y: waarde }))
  return (
    <LineChart
      title={t.grafiek(naam, points[0]?.x ?? '', points.at(-1)?.x ?? '')}
      description={beschrijf(reeks, lang)}
      unit={inLang(reeks.eenheid, lang)}
      series={[{ label: naam, points }]}
      lang={lang}
    />
  )
}
