import { EmptyState } from '../empty-state/empty-state.tsx'
import type { Example } from '../gallery/example.ts'
import { Link } from '../link/link.tsx'
import { Status } from '../status/status.tsx'
import { Table } from './table.tsx'

const columns = [
  { key: 'actie', label: 'Actie' },
  { key: 'eigenaar', label: 'Wie doet het' },
  { key: 'stand', label: 'Hoe staat het' },
  { key: 'plaatsen', label: 'Gezinnen', numeric: true },
]

export const examples: Example[] = [
  {
    name: 'Met regels',
    node: (
      <Table
        caption="Acties in Lage Linde"
        columns={columns}
        rows={[
          {
            key: '1',
            cells: {
              actie: <Link href="/actie/1">Eén vast telefoonnummer na zes uur</Link>,
              eigenaar: 'Pleegzorg Voorbeeldhuis, teamleider',
              stand: <Status kind="ok">Gedaan</Status>,
              plaatsen: '112',
            },
          },
          {
            key: '2',
            cells: {
              actie: <Link href="/actie/2">Logeerweekend per wijk</Link>,
              eigenaar: 'Gemeente Verzonnendam, beleidsmaker jeugd',
              stand: <Status kind="late">Later dan afgesproken</Status>,
              plaatsen: '38',
            },
          },
        ]}
      />
    ),
  },
  {
    name: 'Leeg',
    node: (
      <Table
        caption="Acties in Stille Stroom"
        columns={columns}
        rows={[]}
        empty={<EmptyState title="Nog geen acties">Na de derde bijeenkomst staan ze hier.</EmptyState>}
      />
    ),
  },
]
