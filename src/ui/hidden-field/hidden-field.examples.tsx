import type { Example } from '../gallery/example.ts'
import { HiddenField } from './hidden-field.tsx'

export const examples: Example[] = [
  {
    name: 'Onzichtbaar: gaat mee met het formulier',
    node: (
      <p>
        Hier staat een verborgen veld.
        <HiddenField name="ronde" value="voorbeeld" />
      </p>
    ),
  },
]
