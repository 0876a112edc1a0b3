import { ExampleFields } from '../gallery/example-fields.tsx'
import type { Example } from '../gallery/example.ts'
import { CheckboxGroup } from './checkbox-group.tsx'

const options = [
  { value: 'taal', label: 'Een tolk', hint: 'Zeg er straks bij welke taal.' },
  { value: 'rolstoel', label: 'Ruimte voor een rolstoel' },
  { value: 'oppas', label: 'Oppas voor mijn kinderen' },
]

export const examples: Example[] = [
  {
    name: 'Met uitleg en een gekozen antwoord',
    node: (
      <CheckboxGroup
        name="nodig"
        label="Wat heb je nodig om mee te doen?"
        hint="Je mag meer dan één antwoord kiezen."
        optional
        options={options}
        defaultValue={['oppas']}
      />
    ),
  },
  {
    name: 'Met fout, keuze bewaard',
    node: (
      <ExampleFields
        id="vb-groep"
        values={{ nodig: ['taal', 'rolstoel'] }}
        errors={{ nodig: 'Kies hoogstens één antwoord' }}
      >
        <CheckboxGroup name="nodig" label="Wat heb je het meest nodig?" options={options} />
      </ExampleFields>
    ),
  },
]
