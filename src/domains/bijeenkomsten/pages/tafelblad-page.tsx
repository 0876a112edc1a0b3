import { EmptyState, Heading, List, Paragraph, PrintSheet, usePage } from '../../../ui/index.ts'
import type { Bijeenkomst } from '../model/bijeenkomst.ts'
import { byTafel } from '../model/tafels.ts'
import { dagTexts } from '../texts/dag.ts'
import { MeetingHeading } from './meeting-heading.tsx'

interface TafelbladModel {
  bijeenkomst: Bijeenkomst
  namen: { naam: string; tafel: number | null }[]
}

/** A slip for each table: the names that people gave themselves, and no group. */
export function TafelbladPage({ model: { bijeenkomst, namen } }: { model: TafelbladModel }) {
  const { tafels: t, titles } = dagTexts(usePage().lang)
  const tables = byTafel(namen).filter(({ tafel }) => tafel !== null)
  return (
    <>
      <MeetingHeading bijeenkomst={bijeenkomst} title={titles.tafelblad} />
      {tables.length === 0 ? (
        <EmptyState title={t.nobodySits}>
          <Paragraph>{t.nobodySitsBody}</Paragraph>
        </EmptyState>
      ) : (
        <>
          <Paragraph>{t.printIntro}</Paragraph>
          <PrintSheet layout="slips">
            {tables.map(({ tafel, mensen }) => (
              <section key={tafel}>
                <Heading level={2}>{t.table(tafel ?? 0)}</Heading>
                <List items={mensen.map(({ naam }) => naam)} />
              </section>
            ))}
          </PrintSheet>
        </>
      )}
    </>
  )
}
