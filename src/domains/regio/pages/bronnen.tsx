import { inLang } from '../../../platform/text/index.ts'
import { Heading, List, usePage } from '../../../ui/index.ts'
import type { Bron } from '../store/load-bronnen.ts'
import { texts } from '../texts/index.ts'

/** Which lists say so, of which year, and what may be done with them. */
export function Bronnen({ bronnen }: { bronnen: Bron[] }) {
  const { lang } = usePage()
  const t = inLang(texts, lang)
  return (
    <>
      <Heading level={2}>{t.bronnen}</Heading>
      <List
        items={bronnen.map(({ code, naam, jaar, uitleg, licentie }) => (
          <span key={code}>
            <strong>{t.bronVan(naam, jaar)}.</strong> {inLang(uitleg, lang)} {t.licentie(licentie)}
          </span>
        ))}
      />
    </>
  )
}
