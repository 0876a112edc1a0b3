import { formatDay, inLang } from '../../../platform/text/index.ts'
import { Paragraph, usePage } from '../../../ui/index.ts'
import type { Reeks } from '../model/reeks.ts'
import { texts } from '../texts/index.ts'

/** What was counted, by whom and when, in two lines under a picture. */
export function BronRegel({ reeks }: { reeks: Reeks }) {
  const { lang } = usePage()
  const t = inLang(texts, lang)
  return (
    <Paragraph>
      {inLang(reeks.definitie, lang)} {!reeks.definitieZeker && `${t.teControleren} `}
      {t.bronKort(reeks.bron.uitgever, formatDay(reeks.bron.nagekekenOp, lang))}
    </Paragraph>
  )
}
