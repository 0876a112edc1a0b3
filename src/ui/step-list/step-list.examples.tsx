import type { Example } from '../gallery/example.ts'
import { StepList } from './step-list.tsx'

export const examples: Example[] = [
  {
    name: 'De vier stappen van een gesprek',
    node: (
      <StepList
        items={[
          { label: 'Cijfers over de regio', state: 'done', href: '/regio/lage-linde/cijfers' },
          { label: 'Ervaringen', state: 'done' },
          { label: 'Drie bijeenkomsten', state: 'current', href: '/regio/lage-linde/bijeenkomsten' },
          { label: 'Verbeteragenda', state: 'todo' },
        ]}
      />
    ),
  },
]
