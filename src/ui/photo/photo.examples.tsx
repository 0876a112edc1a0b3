import type { Example } from '../gallery/example.ts'
import { Photo } from './photo.tsx'

export const examples: Example[] = [
  {
    name: 'Met wat erop staat',
    node: <Photo src="/icon.svg" title="Verzonnen flap van tafel 3: wat goed gaat" />,
  },
]
