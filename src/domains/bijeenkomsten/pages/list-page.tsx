import {
  ActionBar,
  Button,
  CardGrid,
  EmptyState,
  Form,
  Heading,
  Link,
  Paragraph,
  usePage,
} from '../../../ui/index.ts'
import type { BijeenkomstMetLocatie } from '../model/bijeenkomst.ts'
import { texts } from '../texts/index.ts'
import { listPath } from './in-path.ts'
import { MeetingCard } from './meeting-card.tsx'
import { ToCall } from './to-call.tsx'

export interface ListModel {
  gesprekId: string
  bijeenkomsten: BijeenkomstMetLocatie[]
  mayManage: boolean
  /** How many people the team still calls. */
  toCall: number
}

export function ListPage({ model }: { model: ListModel }) {
  const t = texts(usePage().lang)
  const { gesprekId, bijeenkomsten, mayManage, toCall } = model
  return (
    <>
      <Heading level={1}>{t.titles.list}</Heading>
      <Paragraph lead>{t.list.intro}</Paragraph>
      <ToCall gesprekId={gesprekId} count={toCall} />
      {bijeenkomsten.length === 0 ? (
        <EmptyState
          title={t.list.emptyTitle}
          action={mayManage ? <FromTemplate gesprekId={gesprekId} /> : undefined}
        >
          <Paragraph>{mayManage ? t.list.emptyBody : t.list.emptyForHost}</Paragraph>
        </EmptyState>
      ) : (
        <>
          <CardGrid>
            {bijeenkomsten.map((bijeenkomst) => (
              <MeetingCard key={bijeenkomst.id} bijeenkomst={bijeenkomst} mayManage={mayManage} />
            ))}
          </CardGrid>
          <Paragraph>
            <Link href={`${listPath(gesprekId)}.ics`}>{t.list.calendar}</Link>
          </Paragraph>
          {mayManage && (
            <Form action={`${listPath(gesprekId)}/toevoegen`}>
              <ActionBar>
                <Button kind="secondary">{t.list.add}</Button>
              </ActionBar>
            </Form>
          )}
        </>
      )}
    </>
  )
}

function FromTemplate({ gesprekId }: { gesprekId: string }) {
  return (
    <Form action={listPath(gesprekId)}>
      <Button>{texts(usePage().lang).list.fromTemplate}</Button>
    </Form>
  )
}
