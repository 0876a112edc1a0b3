import type { Example } from '../gallery/example.ts'
import { Paragraph } from './paragraph.tsx'

export const examples: Example[] = [
  {
    name: 'Inleiding en gewone tekst',
    node: (
      <>
        <Paragraph lead>Praat mee over pleegzorg in jouw regio. Wat jij meemaakt, telt.</Paragraph>
        <Paragraph>
          Je zit aan tafel met andere pleegouders, ouders, jongeren en mensen die in de jeugdhulp werken.
          Samen kiezen jullie wat er beter moet. Daarna hoor je wat ermee gebeurt.
        </Paragraph>
      </>
    ),
  },
]
