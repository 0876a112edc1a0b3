import { inLang } from '../../../platform/text/index.ts'
import { Heading, Link, Paragraph, usePage } from '../../../ui/index.ts'
import type { BetwisteGemeente } from '../model/plaatsing.ts'
import { texts } from '../texts/index.ts'

interface GemeentenProps {
  gemeenten: { naam: string; provincie: string }[]
  betwist: BetwisteGemeente[]
  provincies: string[]
  bestaatNog: boolean
}

/** In running text, so that a region of 21 gemeenten still fits on a phone. */
export function Gemeenten({ gemeenten, betwist, provincies, bestaatNog }: GemeentenProps) {
  const t = inLang(texts, usePage().lang)
  const namesIn = (provincie: string) =>
    gemeenten.filter((g) => g.provincie === provincie).map(({ naam }) => naam)
  const all = gemeenten.map(({ naam }) => naam)
  return (
    <>
      <Heading level={2}>{t.gemeentenTitel}</Heading>
      {provincies.length > 1 ? (
        provincies
          .filter((provincie) => namesIn(provincie).length > 0)
          .map((provincie) => (
            <Paragraph key={provincie}>{t.gemeentenInProvincie(provincie, namesIn(provincie))}</Paragraph>
          ))
      ) : (
        <Paragraph>{bestaatNog ? t.gemeentenZijn(all) : t.gemeentenWaren(all)}</Paragraph>
      )}
      {betwist.length > 0 && (
        <Paragraph>
          {t.verschilHier(betwist.map(({ naam }) => naam))} <Link href="#verschil">{t.zieVerschil}</Link>.
        </Paragraph>
      )}
    </>
  )
}
