import type { Example } from '../gallery/example.ts'
import { Steps } from './steps.tsx'

export const examples: Example[] = [
  { name: 'Eerste stap', node: <Steps current={1} total={6} label="je code" /> },
  { name: 'Laatste stap', node: <Steps current={6} total={6} label="kijk alles na" /> },
]
