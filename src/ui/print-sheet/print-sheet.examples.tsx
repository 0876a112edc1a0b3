import type { Example } from '../gallery/example.ts'
import { Paragraph } from '../paragraph/paragraph.tsx'
import { PrintSheet } from './print-sheet.tsx'

export const examples: Example[] = [
  {
    name: 'Tekst op A4',
    node: (
      <PrintSheet>
        <Paragraph lead>Verslag van de eerste bijeenkomst</Paragraph>
        <Paragraph>Aan tafel 3 ging het over logeren in het weekend.</Paragraph>
      </PrintSheet>
    ),
  },
  {
    name: 'Briefjes om uit te knippen',
    node: (
      <PrintSheet layout="slips">
        {['HK4P 2MXR', '7TQW C3NE', 'V9LD 6FJA', 'BX5M K8UZ'].map((code) => (
          <Paragraph key={code}>
            Je aanmeldcode is <strong>{code}</strong>. Meld je aan voor 1 maart.
          </Paragraph>
        ))}
      </PrintSheet>
    ),
  },
  {
    name: 'Brieven, elk op een eigen blad',
    node: (
      <PrintSheet layout="letters">
        {['HK4P 2MXR', '7TQW C3NE'].map((code) => (
          <Paragraph key={code}>
            Beste lezer, praat je mee? Je aanmeldcode is <strong>{code}</strong>.
          </Paragraph>
        ))}
      </PrintSheet>
    ),
  },
]
