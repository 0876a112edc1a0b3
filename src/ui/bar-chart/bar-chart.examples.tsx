import type { Example } from '../gallery/example.ts'
import { BarChart } from './bar-chart.tsx'

export const examples: Example[] = [
  {
    name: 'Met een groep zonder getal',
    node: (
      <BarChart
        lang="nl"
        title="Wie er aan tafel zat"
        unit="aantal mensen"
        description="Verzonnen cijfers: pleegouders waren met de meesten."
        categories={[
          { label: 'Pleegouders', value: 14 },
          { label: 'Hulpverleners', value: 9 },
          { label: 'Ouders', value: 6 },
          { label: 'Beleidsmakers', value: 0 },
          { label: 'Jongeren van 14 jaar en ouder', value: null, note: 'te weinig om te laten zien' },
        ]}
      />
    ),
  },
]
