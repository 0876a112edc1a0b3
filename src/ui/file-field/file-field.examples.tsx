import { ExampleFields } from '../gallery/example-fields.tsx'
import type { Example } from '../gallery/example.ts'
import { FileField } from './file-field.tsx'

export const examples: Example[] = [
  {
    name: 'Met uitleg',
    node: (
      <FileField
        name="flap"
        label="Foto van de flap"
        hint="Hooguit 10 MB. Waar en wanneer de foto is gemaakt, halen we eruit."
        accept="image/*"
      />
    ),
  },
  {
    name: 'Met fout: kies opnieuw',
    node: (
      <ExampleFields
        id="vb-bestand"
        values={{ titel: 'Lijst' }}
        errors={{ lijst: 'In dit bestand mist de kolom ‘mail’' }}
      >
        <FileField name="lijst" label="Lijst met adressen" hint="Een bestand uit Excel, als CSV." />
      </ExampleFields>
    ),
  },
]
