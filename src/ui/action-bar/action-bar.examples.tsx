import { ButtonLink } from '../button-link/button-link.tsx'
import { Button } from '../button/button.tsx'
import type { Example } from '../gallery/example.ts'
import { ActionBar } from './action-bar.tsx'

export const examples: Example[] = [
  {
    name: 'De belangrijkste knop eerst',
    node: (
      <ActionBar>
        <Button>Bewaar de bijeenkomst</Button>
        <ButtonLink kind="secondary" href="/gesprek/voorbeeld">
          Terug
        </ButtonLink>
      </ActionBar>
    ),
  },
]
