import type { Example } from '../gallery/example.ts'
import { Paragraph } from '../paragraph/paragraph.tsx'
import { Details } from './details.tsx'

export const examples: Example[] = [
  {
    name: 'Dicht',
    node: (
      <Details summary="Waarom vragen we dit?">
        <Paragraph>Zo weten we hoeveel mensen er per groep aan tafel zitten.</Paragraph>
      </Details>
    ),
  },
  {
    name: 'Open',
    node: (
      <Details summary="Wie ziet mijn antwoord?" open>
        <Paragraph>
          Niemand ziet jouw antwoord los. We laten alleen groepen zien die groot genoeg zijn.
        </Paragraph>
      </Details>
    ),
  },
]
