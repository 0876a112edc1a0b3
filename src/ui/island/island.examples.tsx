import type { Example } from '../gallery/example.ts'
import { Paragraph } from '../paragraph/paragraph.tsx'
import { Island } from './island.tsx'

export const examples: Example[] = [
  {
    name: 'Zonder script staat hier de gewone inhoud',
    node: (
      <Island name="voorbeeld" props={{ vrijePlaatsen: 4 }}>
        <Paragraph>Er zijn nog 4 plaatsen vrij.</Paragraph>
      </Island>
    ),
  },
]
