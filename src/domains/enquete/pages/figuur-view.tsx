import { formatNumber } from '../../../platform/text/index.ts'
import { Heading, StackedBars, usePage } from '../../../ui/index.ts'
import { doelgroepName } from '../../gesprek/index.ts'
import type { Figuur } from '../model/figuren.ts'
import { texts } from '../texts/index.ts'
import { deelLabel, vraagKort, vraagTekst } from './uitkomst-regels.ts'

/** One picture: groups below each other for one question, or questions below each other for everybody. */
export function FiguurView({ figuur, isFirst }: { figuur: Figuur; isFirst: boolean }) {
  const { lang } = usePage()
  const t = texts(lang).uitkomsten
  const { vraag, niveau, balken } = figuur
  return (
    <>
      {isFirst && <Heading level={2}>{vraag === null ? t.togetherHeading : vraagTekst(vraag, lang)}</Heading>}
      <StackedBars
        title={
          vraag === null ? t.niveau[niveau] : `${vraagKort(vraag, lang)}: ${t.niveau[niveau].toLowerCase()}`
        }
        description={t.description[niveau]}
        unit={t.unit}
        lang={lang}
        rows={balken.map((balk) => ({
          label: balk.groep === null ? vraagKort(balk.vraag, lang) : doelgroepName(balk.groep, lang),
          parts: balk.delen.map(({ code, aantal }) => ({
            label: deelLabel(balk.vraag, niveau, code, lang),
            value: aantal,
          })),
          ...(balk.weetNiet !== null &&
            balk.weetNiet > 0 && { note: t.dontKnow(formatNumber(balk.weetNiet, lang)) }),
        }))}
      />
    </>
  )
}
