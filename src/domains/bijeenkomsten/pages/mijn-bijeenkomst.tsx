import { Card, Details, Link, List, Paragraph, Status, usePage } from '../../../ui/index.ts'
import type { Bestand } from '../model/bestand.ts'
import type { BijeenkomstMetLocatie } from '../model/bijeenkomst.ts'
import type { Leeslink } from '../model/materiaal.ts'
import { whenLine } from '../model/when-line.ts'
import type { AdoptedVerslag } from '../store/verslag.ts'
import { texts } from '../texts/index.ts'
import { plannenTexts } from '../texts/plannen.ts'
import { Dagindeling, Waar } from './meeting-details.tsx'
import { StandStatus } from './stand-status.tsx'
import { VerslagText } from './verslag-text.tsx'

interface MijnBijeenkomstProps {
  bijeenkomst: BijeenkomstMetLocatie
  /** She said that she cannot come. */
  misses: boolean
  /** On a day on which she also takes part in another gesprek. */
  isDouble: boolean
  verslag: AdoptedVerslag | undefined
  bestanden: Bestand[]
  links: Leeslink[]
}

/** One meeting for who takes part: when, where, what to bring, what to read, and afterwards what was said. */
export function MijnBijeenkomst({
  bijeenkomst,
  misses,
  isDouble,
  verslag,
  bestanden,
  links,
}: MijnBijeenkomstProps) {
  const { lang } = usePage()
  const t = texts(lang)
  const { keuze, own } = plannenTexts(lang)
  const { nummer, titel, stand, doel } = bijeenkomst
  return (
    <Card title={t.meeting(nummer, titel)} status={<StandStatus stand={stand} />}>
      {misses && (
        <Paragraph>
          <Status kind="attention">{keuze.missed}</Status>
        </Paragraph>
      )}
      <Paragraph>{whenLine(bijeenkomst, lang)}</Paragraph>
      {isDouble && <Paragraph>{own.double}</Paragraph>}
      {doel !== '' && <Paragraph>{doel}</Paragraph>}
      <Waar bijeenkomst={bijeenkomst} />
      {stand === 'gepland' && <ToComeAlong bijeenkomst={bijeenkomst} />}
      <Dagindeling bijeenkomst={bijeenkomst} />
      <Reading soort="vooraf" bestanden={bestanden} links={links} />
      <Reading soort="achteraf" bestanden={bestanden} links={links} />
      {verslag !== undefined && (
        <Details summary={t.panel.verslag(nummer)}>
          <VerslagText verslag={verslag} level={4} />
        </Details>
      )}
    </Card>
  )
}

function ToComeAlong({ bijeenkomst }: { bijeenkomst: BijeenkomstMetLocatie }) {
  const { own: t } = plannenTexts(usePage().lang)
  const { nummer, meenemen, videoLink, ondertiteling } = bijeenkomst
  return (
    <>
      {meenemen !== '' && (
        <Paragraph>
          <strong>{t.bring}</strong>
          <br />
          {meenemen}
        </Paragraph>
      )}
      {videoLink !== '' && (
        <Paragraph>
          <strong>{t.online}</strong>
          <br />
          <Link href={videoLink} external>
            {t.videoLink(nummer)}
          </Link>
          {ondertiteling !== '' && (
            <>
              <br />
              {t.captions}: {ondertiteling}
            </>
          )}
        </Paragraph>
      )}
    </>
  )
}

interface ReadingProps {
  soort: Leeslink['soort']
  bestanden: Bestand[]
  links: Leeslink[]
}

function Reading({ soort, bestanden, links }: ReadingProps) {
  const { materiaal: t } = plannenTexts(usePage().lang)
  const items = [
    ...bestanden
      .filter((one) => one.soort === soort)
      .map(({ id, titel }) => (
        <Link key={id} href={`/mijn-deelname/bestanden/${id}`}>
          {titel}
        </Link>
      )),
    ...links
      .filter((one) => one.soort === soort)
      .map(({ id, adres, titel }) => (
        <Link key={id} href={adres} external>
          {titel}
        </Link>
      )),
  ]
  if (items.length === 0) return null
  return (
    <>
      <Paragraph>
        <strong>{soort === 'vooraf' ? t.before : t.after}</strong>
      </Paragraph>
      <List items={items} />
    </>
  )
}
