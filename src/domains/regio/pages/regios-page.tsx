import { inLang } from '../../../platform/text/index.ts'
import { ButtonLink, Heading, Island, Paragraph, SearchForm, usePage } from '../../../ui/index.ts'
import type { RegioInLijst } from '../model/regio-in-lijst.ts'
import type { Bron } from '../store/load-bronnen.ts'
import { texts } from '../texts/index.ts'
import { Bronnen } from './bronnen.tsx'
import { ZoekTijdensTypen } from './zoek-tijdens-typen.tsx'

interface RegiosModel {
  zoek: string
  regios: RegioInLijst[]
  bronnen: Bron[]
}

export function RegiosPage({ model: { zoek, regios, bronnen } }: { model: RegiosModel }) {
  const { lang } = usePage()
  const t = inLang(texts, lang)
  const props = { regios, typed: zoek, lang }
  return (
    <>
      <Heading level={1}>{t.lijstTitle}</Heading>
      <Paragraph lead>{t.lijstLead}</Paragraph>
      <SearchForm action="/regio" name="zoek" label={t.zoekLabel} hint={t.zoekHint} value={zoek} />
      <Island name="zoek-regio" props={props}>
        <ZoekTijdensTypen {...props} />
      </Island>
      <Bronnen bronnen={bronnen} />
      <Verschil regios={regios} />
      <ButtonLink href="/regio/jeugdregios.csv" kind="secondary">
        {t.download}
      </ButtonLink>
    </>
  )
}

function Verschil({ regios }: { regios: RegioInLijst[] }) {
  const { lang } = usePage()
  const betwist = regios.flatMap(({ gemeenten }) => gemeenten.filter((gemeente) => gemeente.betwist))
  if (betwist.length === 0) return null
  const names = [...new Set(betwist.map(({ naam }) => naam))].toSorted(new Intl.Collator(lang).compare)
  return <Paragraph>{inLang(texts, lang).verschil(names)}</Paragraph>
}
