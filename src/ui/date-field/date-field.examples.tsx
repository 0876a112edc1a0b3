import { ExampleFields } from '../gallery/example-fields.tsx'
import type { Example } from '../gallery/example.ts'
import { DateField } from './date-field.tsx'

export const examples: Example[] = [
  {
    name: 'Ingevuld',
    node: <DateField name="dag" label="Dag van de bijeenkomst" defaultValue="2026-03-12" />,
  },
  {
    name: 'Met fout',
    node: (
      <ExampleFields
        id="vb-dag"
        values={{ einde: '2025-01-01' }}
        errors={{ einde: 'Kies een dag na vandaag' }}
      >
        <DateField name="einde" label="Wanneer is de actie klaar?" min="2026-01-01" />
      </ExampleFields>
    ),
  },
]
