import type { Example } from '../gallery/example.ts'
import { Heading } from './heading.tsx'

export const examples: Example[] = [
  {
    name: 'Niveau 2, 3 en 4; niveau 1 staat boven aan elke pagina',
    node: (
      <>
        <Heading level={2} id="voorbeeld-kop">
          Zo ziet een gesprek eruit
        </Heading>
        <Heading level={3}>De eerste bijeenkomst</Heading>
        <Heading level={4}>Wat je meeneemt</Heading>
      </>
    ),
  },
]
