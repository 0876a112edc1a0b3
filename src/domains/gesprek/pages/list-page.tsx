import {
  ButtonLink,
  CardGrid,
  EmptyState,
  Heading,
  Link,
  Paragraph,
  SearchForm,
  usePage,
} from '../../../ui/index.ts'
import type { GesprekInList } from '../store/list.ts'
import { texts } from '../texts/index.ts'
import { GesprekCard } from './gesprek-card.tsx'

export interface ListModel {
  typed: string
  gesprekken: GesprekInList[]
}

export function ListPage({ model }: { model: ListModel }) {
  const { list: t, title } = texts(usePage().lang)
  return (
    <>
      <Heading level={1}>{title.list}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      <SearchForm action="/gesprek" label={t.search} value={model.typed} name="zoek" />
      {model.gesprekken.length > 0 ? (
        <CardGrid>
          {model.gesprekken.map((gesprek) => (
            <GesprekCard key={gesprek.id} gesprek={gesprek} />
          ))}
        </CardGrid>
      ) : (
        <NothingHere typed={model.typed} />
      )}
      <Heading level={2}>{t.haveCode}</Heading>
      <Paragraph>
        <Link href="/meedoen">{t.haveCodeLink}</Link>
      </Paragraph>
    </>
  )
}

function NothingHere({ typed }: { typed: string }) {
  const t = texts(usePage().lang).list
  return typed === '' ? (
    <EmptyState title={t.none}>{t.noneText}</EmptyState>
  ) : (
    <EmptyState title={t.notFound} action={<ButtonLink href="/gesprek">{t.all}</ButtonLink>}>
      {t.notFoundText}
    </EmptyState>
  )
}
