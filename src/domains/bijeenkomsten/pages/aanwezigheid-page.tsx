import {
  ActionBar,
  Button,
  CheckboxGroup,
  EmptyState,
  Form,
  Island,
  Link,
  Live,
  Paragraph,
  Table,
  usePage,
} from '../../../ui/index.ts'
import { doelgroepName } from '../../gesprek/index.ts'
import { type Aanwezige, countPerDoelgroep } from '../model/attendance.ts'
import type { Bijeenkomst } from '../model/bijeenkomst.ts'
import type { AanwezigheidIslandProps } from '../islands/aanwezigheid.tsx'
import { dagTexts } from '../texts/dag.ts'
import { texts } from '../texts/index.ts'
import { listPath, meetingPath } from './in-path.ts'
import { MeetingHeading } from './meeting-heading.tsx'

export interface AanwezigheidModel {
  bijeenkomst: Bijeenkomst
  mensen: Aanwezige[]
}

/** A doelgroep has a field of its own, so that its name is read with each person in it. The number is only for the form. */
export const tickName = (place: number | '') => `aanwezig_${place}`

export function AanwezigheidPage({ model: { bijeenkomst, mensen } }: { model: AanwezigheidModel }) {
  const { lang } = usePage()
  const { aanwezigheid: t, titles } = texts(lang)
  const { aanwezigheid: day } = dagTexts(lang)
  const { saved, one, other, refused } = day
  const offline: AanwezigheidIslandProps = { saved, one, other, refused }
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
          <Island name="aanwezigheid" props={offline}>
            <Form action={meetingPath(bijeenkomst, 'aanwezigheid')} hidden={{ was: ticked.join(',') }}>
              {countPerDoelgroep(mensen).map(({ doelgroep }, place) => (
                <CheckboxGroup
                  key={doelgroep}
                  name={tickName(place + 1)}
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
              <div role="status" data-stand="" />
            </Form>
          </Island>
          <Live href={meetingPath(bijeenkomst, 'aanwezigheid/live')}>
            <Counts mensen={mensen} />
          </Live>
          <Paragraph>
            <Link href={meetingPath(bijeenkomst, 'aanwezigheid.csv')}>{t.csv}</Link>
            <br />
            <Link href={`${listPath(bijeenkomst.gesprekId)}/aanwezigheid`}>{day.toReeks}</Link>
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
