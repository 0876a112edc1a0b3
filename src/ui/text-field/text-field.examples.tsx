import { ExampleFields } from '../gallery/example-fields.tsx'
import type { Example } from '../gallery/example.ts'
import { TextField } from './text-field.tsx'

export const examples: Example[] = [
  {
    name: 'Met uitleg',
    node: (
      <TextField name="roepnaam" label="Hoe heet je?" hint="Zoals je aan tafel wilt heten." width="medium" />
    ),
  },
  {
    name: 'Telefoon, hoeft niet',
    node: (
      <TextField
        name="telefoon"
        label="Telefoonnummer"
        type="tel"
        autocomplete="tel"
        optional
        width="medium"
      />
    ),
  },
  {
    name: 'Met fout, tekst bewaard',
    node: (
      <ExampleFields
        id="vb-tekst"
        values={{ mail: 'noor@verzonnen' }}
        errors={{ mail: 'Dit mailadres is niet af. Er hoort iets achter, zoals .nl' }}
      >
        <TextField name="mail" label="Mailadres" type="email" autocomplete="email" />
      </ExampleFields>
    ),
  },
]
