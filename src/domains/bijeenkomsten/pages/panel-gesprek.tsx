import { Card, CardGrid, Heading, Link, Paragraph, usePage } from '../../../ui/index.ts'
import type { PanelContext, Rq } from '../../../platform/web/index.ts'
import { bijeenkomstenLeiden } from '../model/actions.ts'
import type { Bijeenkomst } from '../model/bijeenkomst.ts'
import { inLanguage } from '../model/template-language.ts'
import { whenLine } from '../model/when-line.ts'
import { loadBijeenkomsten } from '../store/bijeenkomsten.ts'
import { texts } from '../texts/index.ts'
import { listPath } from './in-path.ts'
import { StandStatus } from './stand-status.tsx'

interface GesprekModel {
  gesprekId: string
  bijeenkomsten: Bijeenkomst[]
  /** The host's way to attendance and notes. */
  mayLead: boolean
}

/** For everybody: day, time and town. Never the address: it can tell where a child will be. */
export async function loadPanelGesprek(rq: Rq, { gesprekId }: PanelContext): Promise<GesprekModel | null> {
  if (gesprekId === undefined) return null
  const bijeenkomsten = (await loadBijeenkomsten(rq.db, gesprekId)).map((one) => inLanguage(one, rq.lang))
  return { gesprekId, bijeenkomsten, mayLead: await rq.may(bijeenkomstenLeiden, gesprekId) }
}

export function PanelGesprek({ model: { gesprekId, bijeenkomsten, mayLead } }: { model: GesprekModel }) {
  const { lang } = usePage()
  const t = texts(lang)
  return (
    <section>
      <Heading level={2}>{t.panel.title}</Heading>
      {bijeenkomsten.length === 0 && <Paragraph>{t.panel.none}</Paragraph>}
      <CardGrid>
        {bijeenkomsten.map((bijeenkomst) => (
          <Card
            key={bijeenkomst.id}
            title={t.meeting(bijeenkomst.nummer, bijeenkomst.titel)}
            status={<StandStatus stand={bijeenkomst.stand} />}
          >
            <Paragraph>
              {whenLine(bijeenkomst, lang)}
              <br />
              {bijeenkomst.plaatsnaam === '' ? t.noPlace : bijeenkomst.plaatsnaam}
            </Paragraph>
            {bijeenkomst.doel !== '' && <Paragraph>{bijeenkomst.doel}</Paragraph>}
          </Card>
        ))}
      </CardGrid>
      {bijeenkomsten.length > 0 && <Paragraph>{t.panel.addressLater}</Paragraph>}
      {mayLead && (
        <Paragraph>
          <Link href={listPath(gesprekId)}>{t.panel.forTeam}</Link>
        </Paragraph>
      )}
    </section>
  )
}
