import { ButtonLink } from '../button-link/button-link.tsx'
import type { Example } from '../gallery/example.ts'
import { EmptyState } from './empty-state.tsx'

export const examples: Example[] = [
  {
    name: 'Met wat je nu kunt doen',
    node: (
      <EmptyState
        title="Er zijn nog geen verbeterpunten"
        action={<ButtonLink href="/verbeterpunt/toevoegen">Voeg het eerste punt toe</ButtonLink>}
      >
        Verbeterpunten komen uit de aantekeningen van de tafels. Na de tweede bijeenkomst staan ze hier.
      </EmptyState>
    ),
  },
  {
    name: 'Zonder actie',
    node: <EmptyState title="Nog geen cijfers">Het CBS maakt deze cijfers in april bekend.</EmptyState>,
  },
]
