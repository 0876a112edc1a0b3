import type { Example } from '../gallery/example.ts'
import { Quote } from './quote.tsx'

export const examples: Example[] = [
  {
    name: 'Met wie het zei',
    node: (
      <Quote source="Verzonnen voorbeeld van een pleegouder">
        We hoorden pas na drie weken wie er belde.
      </Quote>
    ),
  },
  { name: 'Zonder bron', node: <Quote>Vraag het mij ook eens.</Quote> },
]
