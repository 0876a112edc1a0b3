import type { Example } from '../gallery/example.ts'
import { Paragraph } from '../paragraph/paragraph.tsx'
import { Status } from '../status/status.tsx'
import { Card } from './card.tsx'

export const examples: Example[] = [
  {
    name: 'Zonder link',
    node: (
      <Card title="Wat je nodig hebt">
        <Paragraph>Je aanmeldcode en je telefoonnummer.</Paragraph>
      </Card>
    ),
  },
  {
    name: 'Hele kaart is een link, met status',
    node: (
      <Card
        title="Verzonnen regio Lage Linde"
        href="/regio/lage-linde"
        status={<Status kind="attention">Aanmelden kan nog</Status>}
      >
        <Paragraph>Drie bijeenkomsten, de eerste op 12 maart 2026.</Paragraph>
      </Card>
    ),
  },
  { name: 'Alleen een titel', node: <Card title="Privacy" href="/privacy" /> },
]
