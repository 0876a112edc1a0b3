import { ActionBar, ButtonLink, Card, CardGrid, Heading, Paragraph } from '../../../ui/index.ts'
import type { ShownPanel } from '../panel-place.ts'
import { usePageTexts } from './page-texts.ts'

export function StartPage({ model }: { model: { panels: ShownPanel[] } }) {
  const t = usePageTexts().start
  return (
    <>
      <Heading level={1}>{t.title}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      <ActionBar>
        <ButtonLink href="/meedoen">{t.withCode}</ButtonLink>
        <ButtonLink href="/regio" kind="secondary">
          {t.findRegion}
        </ButtonLink>
      </ActionBar>
      {model.panels.map(({ name, View }) => (
        <View key={name} />
      ))}
      <Heading level={2}>{t.stepsTitle}</Heading>
      <CardGrid>
        {t.steps.map(([title, text], index) => (
          <Card key={title} title={`${index + 1}. ${title}`}>
            {text}
          </Card>
        ))}
      </CardGrid>
    </>
  )
}
