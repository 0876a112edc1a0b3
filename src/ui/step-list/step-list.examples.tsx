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
  {
    name: 'Wat er nog klaar te zetten is',
    node: (
      <StepList
        items={[
          { label: 'Plaatsen', state: 'done', note: 'Nu 24 plaatsen.', href: '/plaatsen' },
          { label: 'Teksten', state: 'todo', note: 'Nog nodig: een contactpersoon.', href: '/teksten' },
          { label: 'Openzetten', state: 'blocked', note: 'Dit kan als dit klaar is: teksten.' },
        ]}
      />
    ),
  },
]
