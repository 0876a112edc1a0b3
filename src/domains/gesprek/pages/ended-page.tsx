import { Heading, Link, List, Paragraph, usePage } from '../../../ui/index.ts'
import { texts } from '../texts/index.ts'

export function EndedPage() {
  const { own: t } = texts(usePage().lang)
  return (
    <>
      <Heading level={1}>{t.endedTitle}</Heading>
      <Paragraph lead>{t.ended}</Paragraph>
      <Heading level={2}>{t.endedDo}</Heading>
      <List
        items={[
          t.endedSteps1,
          <>
            {t.endedSteps2} <Link href="/gesprek">{t.endedFind}</Link>
          </>,
        ]}
      />
    </>
  )
}
