import { ExampleFields } from '../gallery/example-fields.tsx'
import type { Example } from '../gallery/example.ts'
import { Select } from './select.tsx'

const options = [
  { value: 'pleegouder', label: 'Pleegouder' },
  { value: 'ouder', label: 'Ouder' },
  { value: 'beleidsmaker', label: 'Beleidsmaker' },
]

export const examples: Example[] = [
  { name: 'Nog niets gekozen', node: <Select name="doelgroep-tafel" label="Doelgroep" options={options} /> },
  {
    name: 'Met fout, keuze bewaard',
    node: (
      <ExampleFields
        id="vb-lijst"
        values={{ groep: 'beleidsmaker' }}
        errors={{ groep: 'Voor beleidsmakers is geen plaats meer' }}
      >
        <Select name="groep" label="Doelgroep" options={options} />
      </ExampleFields>
    ),
  },
]
