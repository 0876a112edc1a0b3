import { inLang } from '../../../platform/text/index.ts'
import { Heading, Link, Paragraph, Table, usePage } from '../../../ui/index.ts'
import type { BetwisteGemeente, Plaatsing } from '../model/plaatsing.ts'
import type { Bron } from '../store/load-bronnen.ts'
import { texts } from '../texts/index.ts'

interface BetwisteGemeentenProps {
  gemeenten: BetwisteGemeente[]
  bronnen: Bron[]
  /** The region whose page this is; it is named, not linked. */
  slug: string
}

/** What each list says about a gemeente, beside each other. Neither is called the right one. */
export function BetwisteGemeenten({ gemeenten, bronnen, slug }: BetwisteGemeentenProps) {
  const { lang } = usePage()
  const t = inLang(texts, lang)
  if (gemeenten.length === 0) return null
  return (
    <>
      <Heading level={2} id="verschil">
        {t.betwistTitel}
      </Heading>
      <Paragraph>{t.betwistUitleg}</Paragraph>
      <Table
        caption={t.betwistCaption}
        columns={[
          { key: 'naam', label: t.gemeente },
          ...bronnen.map(({ code, naam, jaar }) => ({ key: code, label: t.bronVan(naam, jaar) })),
        ]}
        rows={gemeenten.map(({ naam, plaatsingen }) => ({
          key: naam,
          cells: {
            naam,
            ...Object.fromEntries(
              bronnen.map(({ code }) => [
                code,
                <Plek key={code} plaatsing={plaatsingen.find(({ bron }) => bron === code)} slug={slug} />,
              ]),
            ),
          },
        }))}
      />
    </>
  )
}

function Plek({ plaatsing, slug }: { plaatsing: Plaatsing | undefined; slug: string }) {
  const t = inLang(texts, usePage().lang)
  if (plaatsing === undefined) return t.nietInLijst
  if (plaatsing.regioSlug === slug) return `${plaatsing.regioNaam} (${t.dezeRegio})`
  return <Link href={`/regio/${plaatsing.regioSlug}`}>{plaatsing.regioNaam}</Link>
}
