import { formatList } from '../../../platform/text/index.ts'
import { Card, Link, List, Paragraph, usePage } from '../../../ui/index.ts'
import { type BijeenkomstMetLocatie, placeLine } from '../model/bijeenkomst.ts'
import { missing } from '../model/missing.ts'
import { whenLine } from '../model/when-line.ts'
import { dagTexts } from '../texts/dag.ts'
import { texts } from '../texts/index.ts'
import { plannenTexts } from '../texts/plannen.ts'
import { meetingPath } from './in-path.ts'
import { StandStatus } from './stand-status.tsx'

interface MeetingCardProps {
  bijeenkomst: BijeenkomstMetLocatie
  mayManage: boolean
}

/** One meeting for the team: when, where, what is missing and what can be done. */
export function MeetingCard({ bijeenkomst, mayManage }: MeetingCardProps) {
  const { lang } = usePage()
  const t = texts(lang)
  const { nummer, titel, stand } = bijeenkomst
  const labels = { ...t.list, dag: dagTexts(lang).dag.link, materiaal: plannenTexts(lang).titles.materiaal }
  const missed = missing(bijeenkomst).map((key) => t.missing[key])
  const place = placeLine(bijeenkomst)
  return (
    <Card level={2} title={t.meeting(nummer, titel)} status={<StandStatus stand={stand} />}>
      <Paragraph>
        {whenLine(bijeenkomst, lang)}
        <br />
        {place === '' ? t.noPlace : place}
      </Paragraph>
      {missed.length > 0 && <Paragraph>{t.list.missing(formatList(missed, lang))}</Paragraph>}
      <List
        items={pagesOf(bijeenkomst, mayManage).map(({ name, label }) => (
          <Link key={name} href={meetingPath(bijeenkomst, name)}>
            {labels[label]}
            <span className="tw-visually-hidden">, {t.meeting(nummer, titel)}</span>
          </Link>
        ))}
      />
    </Card>
  )
}

type Label = 'dag' | 'edit' | 'materiaal' | 'aanwezigheid' | 'notities' | 'verslag' | 'callOff'
type LinkedPage = { name: string; label: Label }

/** A meeting that was called off keeps its notes and minutes, if there were any. */
function pagesOf({ stand }: BijeenkomstMetLocatie, mayManage: boolean): LinkedPage[] {
  const forManager = (page: LinkedPage, shown: boolean) => (mayManage && shown ? [page] : [])
  return [
    { name: '', label: 'dag' },
    ...forManager({ name: 'wijzigen', label: 'edit' }, stand !== 'afgelast'),
    ...forManager({ name: 'materiaal', label: 'materiaal' }, true),
    { name: 'aanwezigheid', label: 'aanwezigheid' },
    { name: 'notities', label: 'notities' },
    ...forManager({ name: 'verslag', label: 'verslag' }, true),
    ...forManager({ name: 'afgelasten', label: 'callOff' }, stand === 'gepland'),
  ]
}
