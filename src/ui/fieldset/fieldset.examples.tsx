import type { Example } from '../gallery/example.ts'
import { TextField } from '../text-field/text-field.tsx'
import { Fieldset } from './fieldset.tsx'

export const examples: Example[] = [
  {
    name: 'Velden die bij elkaar horen',
    node: (
      <Fieldset legend="Locatie" hint="Deze gegevens staan in de uitnodiging.">
        <TextField name="gebouw" label="Gebouw" />
        <TextField name="plaatsnaam" label="Plaats" width="medium" />
      </Fieldset>
    ),
  },
]
