import type { Example } from '../gallery/example.ts'
import { ButtonLink } from './button-link.tsx'

export const examples: Example[] = [
  { name: 'Hoofdactie', node: <ButtonLink href="/aanmelden">Begin met aanmelden</ButtonLink> },
  {
    name: 'Tweede keus',
    node: (
      <ButtonLink kind="secondary" href="/regio">
        Kies een andere regio
      </ButtonLink>
    ),
  },
  {
    name: 'Gevaarlijk',
    node: (
      <ButtonLink kind="danger" href="/gesprek/voorbeeld/stoppen">
        Stop dit gesprek
      </ButtonLink>
    ),
  },
]
