import { ExampleFields } from '../gallery/example-fields.tsx'
import type { Example } from '../gallery/example.ts'
import { RadioGroup } from './radio-group.tsx'

const options = [
  { value: 'pleegouder', label: 'Pleegouder', hint: 'Ook als je netwerkpleegouder bent.' },
  { value: 'ouder', label: 'Ouder van een kind in een pleeggezin' },
  { value: 'hulpverlener', label: 'Hulpverlener' },
]

export const examples: Example[] = [
  {
    name: 'Met een gekozen antwoord',
    node: (
      <RadioGroup
        name="doelgroep"
        label="Hoe doe je mee?"
        hint="Kies wat het beste past."
        options={options}
        defaultValue="ouder"
      />
    ),
  },
  {
    name: 'Met fout',
    node: (
      <ExampleFields id="vb-keuze" errors={{ doelgroep: 'Kies hoe je meedoet' }}>
        <RadioGroup name="doelgroep" label="Hoe doe je mee?" options={options} />
      </ExampleFields>
    ),
  },
]
