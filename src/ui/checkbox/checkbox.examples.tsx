import { ExampleFields } from '../gallery/example-fields.tsx'
import type { Example } from '../gallery/example.ts'
import { Checkbox } from './checkbox.tsx'

export const examples: Example[] = [
  {
    name: 'Niet aangevinkt',
    node: <Checkbox name="reiskosten" label="Ik wil mijn reiskosten terugkrijgen" />,
  },
  {
    name: 'Aangevinkt, met uitleg',
    node: (
      <Checkbox
        name="herinnering"
        label="Stuur me een herinnering"
        hint="Een dag voor elke bijeenkomst, per mail."
        defaultValue="ja"
      />
    ),
  },
  {
    name: 'Met fout',
    node: (
      <ExampleFields id="vb-vink" errors={{ afspraak: 'Vink aan dat je alle drie de keren komt' }}>
        <Checkbox name="afspraak" label="Ik kom alle drie de keren" />
      </ExampleFields>
    ),
  },
]
