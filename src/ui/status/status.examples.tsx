import type { Example } from '../gallery/example.ts'
import { Status } from './status.tsx'

export const examples: Example[] = [
  { name: 'Gewoon', node: <Status kind="neutral">Nog niet begonnen</Status> },
  { name: 'Klaar', node: <Status kind="ok">Gedaan</Status> },
  { name: 'Vraagt aandacht', node: <Status kind="attention">Bezig</Status> },
  { name: 'Te laat', node: <Status kind="late">Later dan afgesproken</Status> },
  { name: 'Gestopt', node: <Status kind="stopped">Gestopt: het hielp niet</Status> },
]
