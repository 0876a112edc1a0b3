import type { Example } from '../gallery/example.ts'
import { Button } from './button.tsx'

export const examples: Example[] = [
  { name: 'Hoofdactie', node: <Button>Meld je aan</Button> },
  { name: 'Tweede keus', node: <Button kind="secondary">Bewaar en ga later verder</Button> },
  {
    name: 'Gevaarlijk',
    node: (
      <Button kind="danger" name="keuze" value="afzeggen">
        Zeg je plaats af
      </Button>
    ),
  },
]
