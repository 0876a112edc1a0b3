import type { Example } from '../gallery/example.ts'
import { LineChart } from './line-chart.tsx'

const years = ['2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024']
const points = (values: (number | null)[]) => values.map((y, index) => ({ x: years[index] ?? '', y }))

export const examples: Example[] = [
  {
    name: 'Eén lijn',
    node: (
      <LineChart
        lang="nl"
        title="Kinderen in een verzonnen land"
        unit="aantal kinderen"
        description="Verzonnen cijfers: het aantal stijgt tot 2019 en daalt daarna."
        series={[
          {
            label: 'Kinderen',
            points: points([18100, 18900, 19700, 20400, 20100, 19600, 18800, 18200, 17700]),
          },
        ]}
      />
    ),
  },
  {
    name: 'Drie lijnen, met een jaar zonder cijfer',
    node: (
      <LineChart
        lang="nl"
        title="Soorten pleegzorg"
        unit="aantal kinderen"
        description="Verzonnen cijfers: netwerkpleegzorg groeit, van 2020 is van deze soort geen cijfer."
        series={[
          { label: 'Netwerk', points: points([7100, 7600, 8200, 8900, null, 9300, 9500, 9700, 9900]) },
          { label: 'Bestand', points: points([9900, 9600, 9100, 8800, 8400, 8100, 7700, 7200, 6800]) },
          {
            label: 'Weekend en vakantie',
            points: points([2100, 2100, 2000, 1900, 1500, 1600, 1700, 1700, 1800]),
          },
        ]}
      />
    ),
  },
]
