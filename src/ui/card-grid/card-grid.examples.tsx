import { Card } from '../card/card.tsx'
import type { Example } from '../gallery/example.ts'
import { Status } from '../status/status.tsx'
import { CardGrid } from './card-grid.tsx'

export const examples: Example[] = [
  {
    name: 'Drie kaarten',
    node: (
      <CardGrid>
        <Card title="Lage Linde" href="/regio/lage-linde" status={<Status kind="ok">Klaar</Status>}>
          De eerste actie is gedaan.
        </Card>
        <Card title="Hoge Hemel" href="/regio/hoge-hemel" status={<Status kind="attention">Bezig</Status>}>
          De tweede bijeenkomst komt eraan.
        </Card>
        <Card
          title="Stille Stroom"
          href="/regio/stille-stroom"
          status={<Status kind="neutral">Nieuw</Status>}
        >
          Je kunt je nu aanmelden.
        </Card>
      </CardGrid>
    ),
  },
]
