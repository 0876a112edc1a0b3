import { formatTimeRange } from '../../../platform/text/index.ts'
import { Definitions, Details, usePage } from '../../../ui/index.ts'
import { type Bijeenkomst, type Locatie, type Onderdeel, placeLine } from '../model/bijeenkomst.ts'
import { texts } from '../texts/index.ts'

/** Where it is and how to get in. */
export function Waar({ bijeenkomst }: { bijeenkomst: Bijeenkomst & Locatie }) {
  const t = texts(usePage().lang)
  const place = placeLine(bijeenkomst)
  const { toegankelijkheid } = bijeenkomst
  return (
    <Definitions
      items={[
        { term: t.where, description: place === '' ? t.noPlace : place },
        ...(toegankelijkheid === '' ? [] : [{ term: t.access, description: toegankelijkheid }]),
      ]}
    />
  )
}

export function Dagindeling({ bijeenkomst }: { bijeenkomst: { nummer: number; onderdelen: Onderdeel[] } }) {
  const { lang } = usePage()
  const { nummer, onderdelen } = bijeenkomst
  if (onderdelen.length === 0) return null
  return (
    <Details summary={texts(lang).panel.scheduleOf(nummer)}>
      <Definitions
        items={onderdelen.map(({ van, tot, titel }) => ({
          term: formatTimeRange(van, tot, lang),
          description: titel,
        }))}
      />
    </Details>
  )
}
