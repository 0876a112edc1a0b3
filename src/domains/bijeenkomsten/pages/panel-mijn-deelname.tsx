import { CardGrid, Heading, Link, List, Paragraph, usePage } from '../../../ui/index.ts'
import type { Rq } from '../../../platform/web/index.ts'
import { type BijeenkomstMetLocatie, withoutLocatie } from '../model/bijeenkomst.ts'
import type { Bestand } from '../model/bestand.ts'
import type { Leeslink } from '../model/materiaal.ts'
import { inLanguage } from '../model/template-language.ts'
import { listBestanden } from '../store/bestanden.ts'
import { loadBijeenkomsten, loadMetLocatie } from '../store/bijeenkomsten.ts'
import { listDoubleDays } from '../store/double-days.ts'
import { listLeeslinks } from '../store/leeslinks.ts'
import { type AdoptedVerslag, loadAdopted } from '../store/verslag.ts'
import { texts } from '../texts/index.ts'
import { plannenTexts } from '../texts/plannen.ts'
import { MijnBijeenkomst } from './mijn-bijeenkomst.tsx'
import { ownOf } from './own-of.ts'

interface MijnModel {
  heeftPlaats: boolean
  bijeenkomsten: BijeenkomstMetLocatie[]
  mist: string[]
  /** Ids of meetings on a day on which she also takes part in another gesprek. */
  dubbel: string[]
  verslagen: AdoptedVerslag[]
  bestanden: Bestand[]
  links: Leeslink[]
}

/** Whose page this is follows from the link in this browser, not from what the page says it is about. */
export async function loadPanelMijnDeelname(rq: Rq): Promise<MijnModel | null> {
  const own = await ownOf(rq)
  if (own === null) return null
  const { gesprekId, mist } = own
  const heeftPlaats = own.stand === 'plaats'
  const bijeenkomsten = heeftPlaats
    ? await loadMetLocatie(rq.db, gesprekId)
    : (await loadBijeenkomsten(rq.db, gesprekId)).map(withoutLocatie)
  return {
    heeftPlaats,
    mist,
    dubbel: await listDoubleDays(rq.db),
    bijeenkomsten: bijeenkomsten.map((one) => inLanguage(one, rq.lang)),
    verslagen: await loadAdopted(rq.db, gesprekId),
    bestanden: heeftPlaats
      ? (await listBestanden(rq.db, gesprekId)).filter(({ soort }) => soort !== 'foto')
      : [],
    links: heeftPlaats ? await listLeeslinks(rq.db, gesprekId) : [],
  }
}

export function PanelMijnDeelname({ model }: { model: MijnModel }) {
  const { lang } = usePage()
  const t = texts(lang).panel
  const { keuze, agenda } = plannenTexts(lang)
  const { heeftPlaats, bijeenkomsten, mist, dubbel, verslagen, bestanden, links } = model
  const isAbout = (id: string) => (thing: { bijeenkomstId: string }) => thing.bijeenkomstId === id
  const hasPlanned = bijeenkomsten.some(({ stand }) => stand === 'gepland')
  return (
    <section>
      <Heading level={2}>{t.title}</Heading>
      {bijeenkomsten.length === 0 && <Paragraph>{t.none}</Paragraph>}
      {!heeftPlaats && <Paragraph>{t.waiting}</Paragraph>}
      <CardGrid>
        {bijeenkomsten.map((one) => (
          <MijnBijeenkomst
            key={one.id}
            bijeenkomst={one}
            misses={mist.includes(one.id) && one.stand === 'gepland'}
            isDouble={dubbel.includes(one.id)}
            verslag={verslagen.find(isAbout(one.id))}
            bestanden={bestanden.filter(isAbout(one.id))}
            links={links.filter(isAbout(one.id))}
          />
        ))}
      </CardGrid>
      {hasPlanned && (
        <List
          items={[
            <Link key="keuze" href="/mijn-deelname/bijeenkomsten">
              {keuze.change}
            </Link>,
            <Link key="agenda" href="/mijn-deelname/agenda">
              {agenda.link}
            </Link>,
          ]}
        />
      )}
    </section>
  )
}
