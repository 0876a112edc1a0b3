import { Card, CardGrid, List, usePage } from '../../../ui/index.ts'
import { byTafel } from '../model/tafels.ts'
import { dagTexts } from '../texts/dag.ts'

/** Names per table, and nothing else about anybody. */
export function TafelLijst({ namen }: { namen: { naam: string; tafel: number | null }[] }) {
  const t = dagTexts(usePage().lang).tafels
  return (
    <CardGrid>
      {byTafel(namen).map(({ tafel, mensen }) => (
        <Card key={tafel ?? 0} level={2} title={tafel === null ? t.noTable : t.table(tafel)}>
          <List items={mensen.map(({ naam }) => naam)} />
        </Card>
      ))}
    </CardGrid>
  )
}
