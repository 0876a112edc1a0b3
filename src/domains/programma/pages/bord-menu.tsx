import { Card, CardGrid, Heading, Link, List, Paragraph, usePage } from '../../../ui/index.ts'
import { bordTexts } from '../texts/bord.ts'
import { programmaTexts } from '../texts/programma.ts'

/** Where the programme itself is looked after, and what can be sent to who pays. */
export function BordMenu({ programmaId, jaren }: { programmaId: string; jaren: string[] }) {
  const { lang } = usePage()
  const t = bordTexts(lang)
  const { title } = programmaTexts(lang)
  const path = `/programma/${programmaId}`
  return (
    <>
      {jaren.length > 0 && (
        <section>
          <Heading level={2}>{t.jaarTitel}</Heading>
          <Paragraph>{t.jaarUitleg}</Paragraph>
          <List
            items={jaren.map((jaar) => (
              <Link key={jaar} href={`${path}/jaaroverzicht/${jaar}`}>
                {t.jaar(jaar)}
              </Link>
            ))}
          />
        </section>
      )}
      <Heading level={2}>{t.beheren}</Heading>
      <CardGrid>
        <Card title={title.sjabloon} href={`${path}/sjabloon`} />
        <Card title={title.regios} href={`${path}/regios`} />
        <Card title={title.partners} href={`${path}/partners`} />
        <Card title={title.mensen} href={`${path}/mensen`} />
        <Card title={title.wijzigen} href={`${path}/wijzigen`} />
        <Card title={t.openbarePagina} href={path} />
      </CardGrid>
    </>
  )
}
