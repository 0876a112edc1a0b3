import {
  ActionBar,
  Button,
  CheckboxGroup,
  EmptyState,
  Form,
  Link,
  Paragraph,
  Table,
  usePage,
} from '../../../ui/index.ts'
import { doelgroepName } from '../../gesprek/index.ts'
import { type Aanwezige, countPerDoelgroep } from '../model/attendance.ts'
import type { Bijeenkomst } from '../model/bijeenkomst.ts'
import { texts } from '../texts/index.ts'
import { meetingPath } from './in-path.ts'
import { MeetingHeading } from './meeting-heading.tsx'

export interface AanwezigheidModel {
  bijeenkomst: Bijeenkomst
  mensen: Aanwezige[]
}

/** A doelgroep has a field of its own, so that its name is read with each person in it. */
export const tickName = (doelgroep: string) => `aanwezig_${doelgroep}`

export function AanwezigheidPage({ model: { bijeenkomst, mensen } }: { model: AanwezigheidModel }) {
  const { lang } = usePage()
  const { aanwezigheid: t, titles } = texts(lang)
  const ticked = mensen.filter(({ aanwezig }) => aanwezig).map(({ deelnemerId }) => deelnemerId)
  return (
    <>
      <MeetingHeading bijeenkomst={bijeenkomst} title={titles.aanwezigheid} />
      {mensen.length === 0 ? (
        <EmptyState title={t.emptyTitle}>
          <Paragraph>{t.emptyBody}</Paragraph>
        </EmptyState>
      ) : (
        <>
          <Paragraph>{t.intro}</Paragraph>
          <Form action={meetingPath(bijeenkomst, 'aanwezigheid')} hidden={{ was: ticked.join(',') }}>
            {countPerDoelgroep(mensen).map(({ doelgroep }) => (
              <CheckboxGroup
                key={doelgroep}
                name={tickName(doelgroep)}
                label={doelgroepName(doelgroep, lang)}
                options={mensen
                  .filter((mens) => mens.doelgroep === doelgroep)
                  .map(({ deelnemerId, naam }) => ({ value: deelnemerId, label: naam }))}
                defaultValue={ticked}
              />
            ))}
            <ActionBar>
              <Button>{t.save}</Button>
            </ActionBar>
          </Form>
          <Counts mensen={mensen} />
          <Paragraph>
            <Link href={meetingPath(bijeenkomst, 'aanwezigheid.csv')}>{t.csv}</Link>
          </Paragraph>
        </>
      )}
    </>
  )
}

function Counts({ mensen }: { mensen: Aanwezige[] }) {
  const { lang } = usePage()
  const t = texts(lang).aanwezigheid
  const counts = countPerDoelgroep(mensen)
  const total = { aanwezig: mensen.filter(({ aanwezig }) => aanwezig).length, verwacht: mensen.length }
  return (
    <Table
      caption={t.counts}
      columns={[
        { key: 'doelgroep', label: t.doelgroep },
        { key: 'aanwezig', label: t.aanwezig, numeric: true },
        { key: 'verwacht', label: t.verwacht, numeric: true },
      ]}
      rows={[
        ...counts.map((count) => ({
          key: count.doelgroep,
          cells: { ...count, doelgroep: doelgroepName(count.doelgroep, lang) },
        })),
        { key: 'total', cells: { doelgroep: t.total, ...total } },
      ]}
    />
  )
}
