import { ExampleFields } from '../gallery/example-fields.tsx'
import type { Example } from '../gallery/example.ts'
import { ScaleField } from './scale-field.tsx'

const options = [
  { value: '1', label: 'Helemaal niet mee eens' },
  { value: '2', label: 'Niet mee eens' },
  { value: '3', label: 'Niet eens, niet oneens' },
  { value: '4', label: 'Mee eens' },
  { value: '5', label: 'Helemaal mee eens' },
]

export const examples: Example[] = [
  {
    name: 'Met een gekozen antwoord',
    node: (
      <ScaleField
        name="gehoord"
        label="Ik word gehoord als er iets wordt besloten"
        optional
        options={options}
        defaultValue="4"
      />
    ),
  },
  {
    name: 'Met fout',
    node: (
      <ExampleFields id="vb-schaal" errors={{ steun: 'Kies een antwoord, of sla de vraag over' }}>
        <ScaleField name="steun" label="Ik krijg hulp als ik erom vraag" options={options} />
      </ExampleFields>
    ),
  },
]
