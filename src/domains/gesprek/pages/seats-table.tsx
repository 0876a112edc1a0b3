import { formatNumber } from '../../../platform/text/index.ts'
import { Table, usePage } from '../../../ui/index.ts'
import type { Seats } from '../store/seats.ts'
import { texts } from '../texts/index.ts'

/** How many seats each doelgroep still has; nobody's name. */
export function SeatsTable({ seats }: { seats: Seats[] }) {
  const { lang } = usePage()
  const { gesprek: t, doelgroep: name } = texts(lang)
  return (
    <Table
      caption={t.seatsCaption}
      columns={[
        { key: 'groep', label: t.group },
        { key: 'aantal', label: t.total, numeric: true },
        { key: 'vrij', label: t.free, numeric: true },
      ]}
      rows={seats.map(({ doelgroep, aantal, vrij }) => ({
        key: doelgroep,
        cells: {
          groep: name(doelgroep),
          aantal: formatNumber(aantal, lang),
          vrij: vrij === 0 ? t.full : formatNumber(vrij, lang),
        },
      }))}
    />
  )
}
