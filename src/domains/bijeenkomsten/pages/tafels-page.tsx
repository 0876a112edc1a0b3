import {
  ActionBar,
  Alert,
  Button,
  EmptyState,
  Fieldset,
  Form,
  Link,
  Paragraph,
  Select,
  usePage,
} from '../../../ui/index.ts'
import { doelgroepName } from '../../gesprek/index.ts'
import type { Bijeenkomst } from '../model/bijeenkomst.ts'
import { aantalTafels, type Tafelgenoot } from '../model/tafels.ts'
import { dagTexts } from '../texts/dag.ts'
import { meetingPath } from './in-path.ts'
import { MeetingHeading } from './meeting-heading.tsx'
import { TafelLijst } from './tafel-lijst.tsx'

interface TafelsModel {
  bijeenkomst: Bijeenkomst
  mensen: Tafelgenoot[]
  /** Pairs at one table that are to be kept apart. */
  together: { tafel: number; namen: [string, string] }[]
}

export const tafelField = (deelnemerId: string) => `tafel_${deelnemerId}`

export function TafelsPage({ model }: { model: TafelsModel }) {
  const { tafels: t, titles } = dagTexts(usePage().lang)
  const { bijeenkomst, mensen, together } = model
  const hasTables = mensen.some(({ tafel }) => tafel !== null)
  return (
    <>
      <MeetingHeading bijeenkomst={bijeenkomst} title={titles.tafels} />
      {mensen.length === 0 ? (
        <EmptyState title={t.emptyTitle}>
          <Paragraph>{t.emptyBody}</Paragraph>
        </EmptyState>
      ) : (
        <>
          <Paragraph>{t.intro}</Paragraph>
          {together.length > 0 && (
            <Alert kind="warning" title={t.apartTitle}>
              {together.map(({ tafel, namen: [een, ander] }) => (
                <Paragraph key={`${een} ${ander}`}>{t.apart(een, ander, tafel)}</Paragraph>
              ))}
            </Alert>
          )}
          {hasTables && (
            <>
              <TafelLijst namen={mensen} />
              <Paragraph>
                <Link href={meetingPath(bijeenkomst, 'tafels/printen')}>{t.print}</Link>
              </Paragraph>
            </>
          )}
          {bijeenkomst.nummer > 1 && (
            <Form action={meetingPath(bijeenkomst, 'tafels/overnemen')} id="overnemen">
              <Paragraph>{t.copyHint}</Paragraph>
              <ActionBar>
                <Button kind="secondary">{t.copy}</Button>
              </ActionBar>
            </Form>
          )}
          <Kiezen bijeenkomst={bijeenkomst} mensen={mensen} />
        </>
      )}
    </>
  )
}

function Kiezen({ bijeenkomst, mensen }: Pick<TafelsModel, 'bijeenkomst' | 'mensen'>) {
  const { lang } = usePage()
  const t = dagTexts(lang).tafels
  const was = mensen.map(({ deelnemerId, tafel }) => `${deelnemerId}:${tafel ?? ''}`).join(',')
  const options = [
    { value: '', label: t.none },
    ...Array.from({ length: aantalTafels(mensen) }, (_, index) => ({
      value: String(index + 1),
      label: t.table(index + 1),
    })),
  ]
  return (
    <Form action={meetingPath(bijeenkomst, 'tafels')} hidden={{ was }}>
      {[...Map.groupBy(mensen, ({ doelgroep }) => doelgroep)].map(([doelgroep, ofGroup]) => (
        <Fieldset key={doelgroep} legend={doelgroepName(doelgroep, lang)}>
          {ofGroup.map(({ deelnemerId, naam, tafel }) => (
            <Select
              key={deelnemerId}
              name={tafelField(deelnemerId)}
              label={naam}
              options={options}
              defaultValue={tafel === null ? '' : String(tafel)}
            />
          ))}
        </Fieldset>
      ))}
      <ActionBar>
        <Button>{t.save}</Button>
      </ActionBar>
    </Form>
  )
}
