import { formatTimeRange } from '../../../platform/text/index.ts'
import { Details, List, Paragraph, usePage } from '../../../ui/index.ts'
import { type Bijeenkomst, type Locatie, type Onderdeel, placeLine } from '../model/bijeenkomst.ts'
import { texts } from '../texts/index.ts'

/** Where it is and how to get in. Lines instead of a list of terms: a card is too narrow for two columns. */
export function Waar({ bijeenkomst }: { bijeenkomst: Bijeenkomst & Locatie }) {
  const t = texts(usePage().lang)
  const place = placeLine(bijeenkomst)
  const { toegankelijkheid } = bijeenkomst
  return (
    <>
      <Paragraph>
        <strong>{t.where}</strong>
        <br />
        {place === '' ? t.noPlace : place}
      </Paragraph>
      {toegankelijkheid !== '' && (
        <Paragraph>
          <strong>{t.access}</strong>
          <br />
          {toegankelijkheid}
        </Paragraph>
      )}
    </>
  )
}

export function Dagindeling({ bijeenkomst }: { bijeenkomst: { nummer: number; onderdelen: Onderdeel[] } }) {
  const { lang } = usePage()
  const { nummer, onderdelen } = bijeenkomst
  if (onderdelen.length === 0) return null
  return (
    <Details summary={texts(lang).panel.scheduleOf(nummer)}>
      <List items={onderdelen.map(({ van, tot, titel }) => `${formatTimeRange(van, tot, lang)}: ${titel}`)} />
    </Details>
  )
}
