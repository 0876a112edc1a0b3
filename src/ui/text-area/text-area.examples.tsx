import { ExampleFields } from '../gallery/example-fields.tsx'
import type { Example } from '../gallery/example.ts'
import { TextArea } from './text-area.tsx'

export const examples: Example[] = [
  {
    name: 'Met uitleg',
    node: (
      <TextArea
        name="beter"
        label="Wat kan er beter?"
        hint="Noem geen namen van kinderen of ouders."
        optional
        maxLength={2000}
      />
    ),
  },
  {
    name: 'Met fout, tekst bewaard',
    node: (
      <ExampleFields
        id="vb-tekstvak"
        values={{ idee: 'Een vast nummer\nook in het weekend' }}
        errors={{ idee: 'Zeg er ook bij voor wie dit is' }}
      >
        <TextArea name="idee" label="Jouw idee" rows={3} />
      </ExampleFields>
    ),
  },
]
