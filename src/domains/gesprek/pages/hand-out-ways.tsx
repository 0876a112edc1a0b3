import { Card, CardGrid, Heading, Paragraph, usePage } from '../../../ui/index.ts'
import { wervenTexts } from '../texts/werven.ts'

/** Letters, texts and a file, besides the slips on the page itself. */
export function HandOutWays({ path }: { path: string }) {
  const { partij: t } = wervenTexts(usePage().lang)
  return (
    <>
      <Heading level={2}>{t.hoe}</Heading>
      <Paragraph>
        {t.strookjes}: {t.strookjesText}
      </Paragraph>
      <CardGrid>
        <Card title={t.brieven} href={`${path}/brieven`}>
          <p>{t.brievenText}</p>
        </Card>
        <Card title={t.berichten} href={`${path}/berichten`}>
          <p>{t.berichtenText}</p>
        </Card>
        <Card title={t.bestand} href={`${path}/codes.csv`}>
          <p>{t.bestandText}</p>
        </Card>
      </CardGrid>
    </>
  )
}
