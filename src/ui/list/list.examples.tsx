import type { Example } from '../gallery/example.ts'
import { List } from './list.tsx'

export const examples: Example[] = [
  { name: 'Opsomming', node: <List items={['pleegouders', 'ouders', 'hulpverleners']} /> },
  {
    name: 'Volgorde',
    node: <List ordered items={['Je krijgt een code.', 'Je meldt je aan.', 'Je komt drie keer.']} />,
  },
]
