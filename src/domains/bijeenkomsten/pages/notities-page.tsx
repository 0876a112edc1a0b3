import type { FormState } from '../../../platform/forms/index.ts'
import {
  ActionBar,
  Button,
  Details,
  Form,
  Heading,
  Link,
  Live,
  Paragraph,
  usePage,
} from '../../../ui/index.ts'
import type { Bijeenkomst } from '../model/bijeenkomst.ts'
import { bySoort, type Notitie } from '../model/notitie.ts'
import type { StartValues } from '../model/notitie-form.ts'
import { dagTexts } from '../texts/dag.ts'
import { texts } from '../texts/index.ts'
import { meetingPath } from './in-path.ts'
import { MeetingHeading } from './meeting-heading.tsx'
import { NotitieCards } from './notitie-cards.tsx'
import { NotitieFields } from './notitie-fields.tsx'

export interface NotitiesModel {
  bijeenkomst: Bijeenkomst
  notities: (Notitie & { weg: boolean })[]
  form: FormState
  start: StartValues
  /** The facilitator puts notes together. */
  mayGroup: boolean
}

export function NotitiesPage({ model }: { model: NotitiesModel }) {
  const { bijeenkomst, notities, form, start, mayGroup } = model
  const { lang } = usePage()
  const { notities: t, titles } = texts(lang)
  const toGroup = dagTexts(lang).groeperen.fromNotes
  const kept = notities.filter(({ weg }) => !weg)
  return (
    <>
      <MeetingHeading bijeenkomst={bijeenkomst} title={titles.notities} />
      <Paragraph>{t.intro}</Paragraph>
      <Heading level={2}>{t.add}</Heading>
      <Form action={meetingPath(bijeenkomst, 'notities')} state={form}>
        <NotitieFields tafel={start.tafel} soort={start.soort} tekst="" />
        <ActionBar>
          <Button>{t.save}</Button>
        </ActionBar>
      </Form>
      <Live href={meetingPath(bijeenkomst, 'notities/live')}>
        <Notes bijeenkomst={bijeenkomst} notities={notities} />
      </Live>
      {kept.length > 0 && (
        <Paragraph>
          {mayGroup && (
            <>
              <Link href={meetingPath(bijeenkomst, 'notities/groeperen')}>{toGroup}</Link>
              <br />
            </>
          )}
          <Link href={meetingPath(bijeenkomst, 'notities.csv')}>{t.csv}</Link>
        </Paragraph>
      )}
    </>
  )
}

/** What the tables wrote, as it comes in. */
function Notes({ bijeenkomst, notities }: Pick<NotitiesModel, 'bijeenkomst' | 'notities'>) {
  const { notities: t, soort: soortNames } = texts(usePage().lang)
  const removed = notities.filter(({ weg }) => weg)
  const kept = notities.filter(({ weg }) => !weg)
  return (
    <>
      {bySoort(kept).map(({ soort, notities: ofSoort }) => (
        <section key={soort}>
          <Heading level={2}>{soortNames[soort]}</Heading>
          {ofSoort.length === 0 ? (
            <Paragraph>{t.none}</Paragraph>
          ) : (
            <NotitieCards bijeenkomst={bijeenkomst} notities={ofSoort} />
          )}
        </section>
      ))}
      {removed.length > 0 && (
        <Details summary={t.removedList(removed.length)}>
          <NotitieCards bijeenkomst={bijeenkomst} notities={removed} removed />
        </Details>
      )}
    </>
  )
}
