import type { Example } from '../gallery/example.ts'
import { StackedBars } from './stacked-bars.tsx'

const parts = (...values: number[]) =>
  ['Helemaal niet mee eens', 'Niet mee eens', 'Ertussenin', 'Mee eens', 'Helemaal mee eens'].map(
    (label, index) => ({
      label,
      value: values[index] ?? 0,
    }),
  )

export const examples: Example[] = [
  {
    name: 'Vijf antwoorden, met een vraag die we niet laten zien',
    node: (
      <StackedBars
        lang="nl"
        title="Hoe pleegouders het zien"
        unit="aantal antwoorden"
        description="Verzonnen cijfers: de meesten voelen zich gehoord, minder mensen krijgen op tijd hulp."
        rows={[
          { label: 'Ik word gehoord als er iets wordt besloten', parts: parts(5, 6, 8, 22, 11) },
          { label: 'Ik krijg hulp als ik erom vraag', parts: parts(12, 15, 9, 10, 6) },
          { label: 'Ik weet wie ik kan bellen', parts: [], note: 'te weinig antwoorden om te laten zien' },
        ]}
      />
    ),
  },
  {
    name: 'Twee antwoorden',
    node: (
      <StackedBars
        lang="nl"
        title="Doe je de volgende keer weer mee?"
        description="Verzonnen cijfers: ruim drie van de vier zeggen ja."
        rows={[
          {
            label: 'Alle groepen samen',
            parts: [
              { label: 'Nee', value: 7 },
              { label: 'Ja', value: 31 },
            ],
          },
        ]}
      />
    ),
  },
]
