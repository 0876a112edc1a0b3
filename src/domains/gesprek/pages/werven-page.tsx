import { formatDay, formatNumber } from '../../../platform/text/index.ts'
import {
  EmptyState,
  Heading,
  Link,
  Paragraph,
  Status,
  type StatusKind,
  Table,
  usePage,
} from '../../../ui/index.ts'
import type { PartijToHandOut } from '../store/codepartij.ts'
import { texts } from '../texts/index.ts'
import { wervenTexts } from '../texts/werven.ts'

const kinds: Record<PartijToHandOut['stand'], StatusKind> = {
  klaar: 'attention',
  uitgedeeld: 'ok',
  ingetrokken: 'stopped',
}

export function WervenPage({ model }: { model: { partijen: PartijToHandOut[]; today: string } }) {
  const { lang } = usePage()
  const { lijst: t, title } = wervenTexts(lang)
  const { doelgroep, partijStand } = texts(lang)
  return (
    <>
      <Heading level={1}>{title.werven}</Heading>
      {model.partijen.length > 0 && <Paragraph lead>{t.lead}</Paragraph>}
      <Table
        caption={t.caption}
        columns={[
          { key: 'groep', label: t.groep },
          { key: 'gesprek', label: t.gesprek },
          { key: 'over', label: t.over, numeric: true },
          { key: 'tot', label: t.tot },
          { key: 'stand', label: texts(lang).codes.stand },
        ]}
        rows={model.partijen.map((partij) => ({
          key: partij.id,
          cells: {
            groep: <Link href={`/werven/${partij.id}`}>{doelgroep(partij.doelgroep)}</Link>,
            gesprek: partij.gesprekNaam,
            over: formatNumber(partij.stand === 'klaar' ? partij.aantal - partij.uitgedeeld : 0, lang),
            tot: formatDay(partij.geldigTot, lang, 'short'),
            stand: <Status kind={kinds[partij.stand]}>{partijStand[partij.stand]}</Status>,
          },
        }))}
        empty={<EmptyState title={t.none}>{t.noneText}</EmptyState>}
      />
    </>
  )
}
