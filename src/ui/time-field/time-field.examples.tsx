import { ExampleFields } from '../gallery/example-fields.tsx'
import type { Example } from '../gallery/example.ts'
import { TimeField } from './time-field.tsx'

export const examples: Example[] = [
  { name: 'Ingevuld', node: <TimeField name="begin" label="Begint om" defaultValue="16:00" /> },
  {
    name: 'Met fout',
    node: (
      <ExampleFields id="vb-tijd" values={{ eind: '15:00' }} errors={{ eind: 'Kies een tijd na het begin' }}>
        <TimeField name="eind" label="Stopt om" />
      </ExampleFields>
    ),
  },
]
