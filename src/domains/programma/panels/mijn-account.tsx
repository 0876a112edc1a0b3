import { panel, type Panel, type Rq } from '../../../platform/web/index.ts'
import { ActionBar, ButtonLink, Card, CardGrid, Heading, usePage } from '../../../ui/index.ts'
import { listOwn } from '../store/programma.ts'
import { programmaTexts } from '../texts/programma.ts'

interface Model {
  programmas: { id: string; naam: string }[]
  organisaties: { id: string; naam: string }[]
}

function MyProgrammas({ model: { programmas, organisaties } }: { model: Model }) {
  const { account: t } = programmaTexts(usePage().lang)
  return (
    <section>
      <Heading level={2}>{t.eigen}</Heading>
      {programmas.length > 0 && (
        <CardGrid>
          {programmas.map(({ id, naam }) => (
            <Card key={id} title={naam} href={`/programma/${id}/bord`} />
          ))}
        </CardGrid>
      )}
      {organisaties.length > 0 && (
        <ActionBar>
          {organisaties.map(({ id, naam }) => (
            <ButtonLink key={id} href={`/organisatie/${id}/programma-maken`} kind="secondary">
              {organisaties.length === 1 ? t.maken : t.makenVoor(naam)}
            </ButtonLink>
          ))}
        </ActionBar>
      )}
    </section>
  )
}

async function load(rq: Rq): Promise<Model | null> {
  const own = await listOwn(rq.db, rq.filter)
  return own.programmas.length === 0 && own.organisaties.length === 0 ? null : own
}

/** The board of the programmes that somebody leads, and where an organisation makes one. */
export const accountPanel: Panel = panel('mijn-account', 'programma', load, MyProgrammas)
