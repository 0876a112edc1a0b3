import { panel } from '../../../platform/web/index.ts'
import { Card, CardGrid, Heading, Link, Paragraph, usePage } from '../../../ui/index.ts'
import { loadOfThema, type PuntOfThema } from '../store/thema.ts'
import { bordTexts } from '../texts/bord.ts'

/** As many as one page holds; the list of agendas can be searched. */
const shown = 24

interface Model {
  thema: string
  punten: PuntOfThema[]
}

function ThemaPanel({ model: { thema, punten } }: { model: Model }) {
  const t = bordTexts(usePage().lang)
  return (
    <section>
      <Heading level={2}>{t.thema}</Heading>
      <CardGrid>
        {punten.map(({ id, titel, gesprekId, regio }) => (
          <Card key={id} title={titel} href={`/gesprek/${gesprekId}/verbeteragenda`}>
            {t.inRegio(regio)}
          </Card>
        ))}
      </CardGrid>
      <Paragraph>
        <Link href={`/verbeteragenda?thema=${thema}`}>{t.alles}</Link>
      </Paragraph>
    </section>
  )
}

/** What regions want to make better about one of the seven questions. */
export const themaPanel = panel(
  'thema',
  'verbeteragenda',
  async (rq, { thema }) => {
    if (thema === undefined) return null
    const punten = await loadOfThema(rq.db, thema, shown)
    return punten.length === 0 ? null : { thema, punten }
  },
  ThemaPanel,
)
