import { ExampleFields } from '../gallery/example-fields.tsx'
import type { Example } from '../gallery/example.ts'
import { NumberField } from './number-field.tsx'

export const examples: Example[] = [
  { name: 'Ingevuld', node: <NumberField name="plaatsen" label="Aantal plaatsen" defaultValue="24" /> },
  {
    name: 'Met fout',
    node: (
      <ExampleFields
        id="vb-getal"
        values={{ codes: 'tien' }}
        errors={{ codes: 'Vul een getal in, zoals 25' }}
      >
        <NumberField name="codes" label="Hoeveel codes wil je?" hint="Hoogstens 200 per keer." />
      </ExampleFields>
    ),
  },
]
