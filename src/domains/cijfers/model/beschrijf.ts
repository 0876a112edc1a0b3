import { formatList, formatNumber, inLang, type Lang } from '../../../platform/text/index.ts'
import { texts } from '../texts/index.ts'
import { comparable, type Reeks } from './reeks.ts'
import { type Bekend, summarise } from './verloop.ts'

/** The series in a few plain sentences, computed from its figures. */
export function beschrijf(reeks: Reeks, lang: Lang): string {
  const t = inLang(texts, lang).verloop
  const verloop = summarise(comparable(reeks))
  if (verloop === null) return t.geen
  const { laatste, vorige, eerste, hoogste, onbekend } = verloop
  const when = ({ periode }: Bekend) => (reeks.telling === 'moment' ? t.eind(periode) : t.inDeLoop(periode))
  const verschil = (from: Bekend) => t.verschil(change(laatste, from, lang), when(from))
  const sentences = [
    t.laatste(when(laatste), formatNumber(laatste.waarde, lang), inLang(reeks.eenheid, lang)),
    vorige &&
      t.vergelijk(formatList(eerste ? [verschil(vorige), verschil(eerste)] : [verschil(vorige)], lang)),
    hoogste && t.hoogste(formatNumber(hoogste.waarde, lang), when(hoogste)),
    onbekend.length > 0 && t.onbekend(formatList(onbekend, lang)),
  ]
  return sentences.filter((sentence) => typeof sentence === 'string').join(' ')
}

function change(now: Bekend, then: Bekend, lang: Lang): string {
  const t = inLang(texts, lang).verloop
  const difference = now.waarde - then.waarde
  const amount = formatNumber(Math.abs(difference), lang)
  if (difference === 0) return t.evenveel
  return difference > 0 ? t.meer(amount) : t.minder(amount)
}
