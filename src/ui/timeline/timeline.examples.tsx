import type { Example } from '../gallery/example.ts'
import { Timeline } from './timeline.tsx'

export const examples: Example[] = [
  {
    name: 'Wat er met een actie gebeurde',
    node: (
      <Timeline
        items={[
          { day: '2026-04-02', title: 'Actie vastgesteld', children: 'Klaar op 1 september 2026.' },
          {
            day: '2026-07-15',
            title: 'Bericht van de eigenaar',
            children: 'Het nummer werkt in drie gemeenten.',
          },
          { day: '2026-09-01', title: 'Gedaan' },
        ]}
      />
    ),
  },
]
