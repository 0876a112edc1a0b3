import type { ReactNode } from 'react'
import { capabilityOf } from '../../../platform/access/index.ts'
import { Card, CardGrid, Details, Heading, Link, Paragraph, usePage } from '../../../ui/index.ts'
import type { Rq } from '../../../platform/web/index.ts'
import { loadOwn } from '../../gesprek/index.ts'
import type { Bijeenkomst, BijeenkomstMetLocatie } from '../model/bijeenkomst.ts'
import { whenLine } from '../model/when-line.ts'
import { loadBijeenkomsten, loadMetLocatie } from '../store/bijeenkomsten.ts'
import { type AdoptedVerslag, loadAdopted } from '../store/verslag.ts'
import { texts } from '../texts/index.ts'
import { Dagindeling, Waar } from './meeting-details.tsx'
import { StandStatus } from './stand-status.tsx'
import { VerslagText } from './verslag-text.tsx'

type MijnModel =
  | { heeftPlaats: true; bijeenkomsten: BijeenkomstMetLocatie[]; verslagen: AdoptedVerslag[] }
  | { heeftPlaats: false; bijeenkomsten: Bijeenkomst[]; verslagen: AdoptedVerslag[] }

/** Whose page this is follows from the link in this browser, not from what the page says it is about. */
export async function loadPanelMijnDeelname(rq: Rq): Promise<MijnModel | null> {
  const capability = capabilityOf(rq.actor)
  const own = capability === null ? null : await loadOwn(rq.db, capability)
  if (own === null) return null
  const { gesprekId } = own
  const verslagen = await loadAdopted(rq.db, gesprekId)
  return own.stand === 'plaats'
    ? { heeftPlaats: true, bijeenkomsten: await loadMetLocatie(rq.db, gesprekId), verslagen }
    : { heeftPlaats: false, bijeenkomsten: await loadBijeenkomsten(rq.db, gesprekId), verslagen }
}

export function PanelMijnDeelname({ model }: { model: MijnModel }) {
  const t = texts(usePage().lang).panel
  return (
    <section>
      <Heading level={2}>{t.title}</Heading>
      {model.bijeenkomsten.length === 0 && <Paragraph>{t.none}</Paragraph>}
      {!model.heeftPlaats && <Paragraph>{t.waiting}</Paragraph>}
      <CardGrid>
        {model.heeftPlaats
          ? model.bijeenkomsten.map((one) => (
              <MijnBijeenkomst key={one.id} bijeenkomst={one} verslagen={model.verslagen}>
                <Waar bijeenkomst={one} />
                <Dagindeling bijeenkomst={one} />
              </MijnBijeenkomst>
            ))
          : model.bijeenkomsten.map((one) => (
              <MijnBijeenkomst key={one.id} bijeenkomst={one} verslagen={model.verslagen}>
                <Waar bijeenkomst={{ ...one, adres: '', toegankelijkheid: '' }} />
              </MijnBijeenkomst>
            ))}
      </CardGrid>
      {model.bijeenkomsten.some(({ datum }) => datum !== null) && (
        <Paragraph>
          <Link href="/mijn-deelname/bijeenkomsten.ics">{t.calendar}</Link>
        </Paragraph>
      )}
    </section>
  )
}

interface MijnBijeenkomstProps {
  bijeenkomst: Bijeenkomst
  verslagen: AdoptedVerslag[]
  children: ReactNode
}

function MijnBijeenkomst({ bijeenkomst, verslagen, children }: MijnBijeenkomstProps) {
  const { lang } = usePage()
  const t = texts(lang)
  const { id, nummer, titel, stand, doel } = bijeenkomst
  const verslag = verslagen.find(({ bijeenkomstId }) => bijeenkomstId === id)
  return (
    <Card title={t.meeting(nummer, titel)} status={<StandStatus stand={stand} />}>
      <Paragraph>{whenLine(bijeenkomst, lang)}</Paragraph>
      {doel !== '' && <Paragraph>{doel}</Paragraph>}
      {children}
      {verslag !== undefined && (
        <Details summary={t.panel.verslag(nummer)}>
          <VerslagText verslag={verslag} level={4} />
        </Details>
      )}
    </Card>
  )
}
