import { formatDay } from '../../../platform/text/index.ts'
import {
  ButtonLink,
  Card,
  CardGrid,
  EmptyState,
  Heading,
  Paragraph,
  Status,
  usePage,
} from '../../../ui/index.ts'
import type { Programma } from '../model/programma.ts'
import { programmaTexts } from '../texts/programma.ts'

interface ListModel {
  programmas: Programma[]
  /** ISO day */
  today: string
}

export function ListPage({ model: { programmas, today } }: { model: ListModel }) {
  const { lang } = usePage()
  const { list: t, title } = programmaTexts(lang)
  return (
    <>
      <Heading level={1}>{title.list}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      {programmas.length === 0 ? (
        <EmptyState title={t.geen} action={<ButtonLink href="/gesprek">{t.gesprekken}</ButtonLink>}>
          {t.geenUitleg}
        </EmptyState>
      ) : (
        <CardGrid>
          {programmas.map(({ id, naam, organisatieNaam, van, tot }) => (
            <Card
              key={id}
              title={naam}
              level={2}
              href={`/programma/${id}`}
              status={tot < today ? <Status kind="stopped">{t.voorbij}</Status> : undefined}
            >
              <Paragraph>{organisatieNaam}</Paragraph>
              <Paragraph>{t.periode(formatDay(van, lang), formatDay(tot, lang))}</Paragraph>
            </Card>
          ))}
        </CardGrid>
      )}
    </>
  )
}
