import type { Example } from '../gallery/example.ts'
import { Icon } from './icon.tsx'

export const examples: Example[] = [
  {
    name: 'Altijd naast woorden',
    node: (
      <p>
        <Icon name="info" /> informatie, <Icon name="ok" /> klaar, <Icon name="attention" /> let op,{' '}
        <Icon name="late" /> te laat, <Icon name="stopped" /> gestopt, <Icon name="neutral" /> gewoon,{' '}
        <Icon name="external" /> andere website, <Icon name="back" /> vorige, <Icon name="forward" />{' '}
        volgende, <Icon name="search" /> zoek, <Icon name="menu" /> menu
      </p>
    ),
  },
]
