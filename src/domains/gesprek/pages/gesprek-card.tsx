import { formatDay } from '../../../platform/text/index.ts'
import { Card, type HeadingLevel, usePage } from '../../../ui/index.ts'
import type { GesprekInList } from '../store/list.ts'
import { texts } from '../texts/index.ts'
import { StandStatus } from './stand-status.tsx'

export function GesprekCard({ gesprek, level = 2 }: { gesprek: GesprekInList; level?: HeadingLevel }) {
  const { lang } = usePage()
  const t = texts(lang).list
  return (
    <Card
      title={gesprek.naam}
      href={`/gesprek/${gesprek.id}`}
      level={level}
      status={<StandStatus stand={gesprek.stand} />}
    >
      <p>{t.region(gesprek.regioNaam)}</p>
      {gesprek.stand === 'aanmelden' && <p>{t.until(formatDay(gesprek.aanmeldenTot, lang))}</p>}
    </Card>
  )
}
