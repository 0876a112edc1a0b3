import type { ShownPanel } from '../../../platform/web/index.ts'
import { Card, CardGrid, Link, Paragraph, usePage } from '../../../ui/index.ts'
import type { BijeenkomstMetLocatie } from '../model/bijeenkomst.ts'
import { dagTexts } from '../texts/dag.ts'
import { texts } from '../texts/index.ts'
import { listPath, meetingPath } from './in-path.ts'
import { Dagindeling, Waar } from './meeting-details.tsx'
import { MeetingHeading } from './meeting-heading.tsx'

interface DagModel {
  bijeenkomst: BijeenkomstMetLocatie
  /** Groups notes and writes minutes. */
  mayManage: boolean
  panels: ShownPanel[]
}

export function DagPage({ model: { bijeenkomst, mayManage, panels } }: { model: DagModel }) {
  const { lang } = usePage()
  const { dag: t, titles, aanwezigheid } = dagTexts(lang)
  const { titles: meetingTitles } = texts(lang)
  const pages = [
    { name: 'aanwezigheid', title: meetingTitles.aanwezigheid, body: t.aanwezigheid },
    { name: 'tafels', title: titles.tafels, body: t.tafels },
    { name: 'notities', title: meetingTitles.notities, body: t.notities },
    ...(mayManage ? [{ name: 'notities/groeperen', title: titles.groeperen, body: t.groeperen }] : []),
    { name: 'fotos', title: titles.fotos, body: t.fotos },
    ...(mayManage ? [{ name: 'verslag', title: meetingTitles.verslag, body: t.verslag }] : []),
  ]
  return (
    <>
      <MeetingHeading bijeenkomst={bijeenkomst} title={titles.dag} />
      <Waar bijeenkomst={bijeenkomst} />
      <Dagindeling bijeenkomst={bijeenkomst} />
      <CardGrid>
        {pages.map(({ name, title, body }) => (
          <Card key={name} level={2} title={title} href={meetingPath(bijeenkomst, name)}>
            <Paragraph>{body}</Paragraph>
          </Card>
        ))}
      </CardGrid>
      <Paragraph>
        <Link href={`${listPath(bijeenkomst.gesprekId)}/aanwezigheid`}>{aanwezigheid.toReeks}</Link>
      </Paragraph>
      {panels.map(({ name, View }) => (
        <View key={name} />
      ))}
    </>
  )
}
