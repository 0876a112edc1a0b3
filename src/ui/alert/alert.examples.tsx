import type { Example } from '../gallery/example.ts'
import { Link } from '../link/link.tsx'
import { Paragraph } from '../paragraph/paragraph.tsx'
import { Alert } from './alert.tsx'

export const examples: Example[] = [
  { name: 'Informatie', node: <Alert kind="info">De vragenlijst is open tot en met 14 maart.</Alert> },
  {
    name: 'Gelukt',
    node: (
      <Alert kind="ok" title="Je bent aangemeld">
        <Paragraph>We hebben je een mail gestuurd. Daarin staan de drie data.</Paragraph>
      </Alert>
    ),
  },
  {
    name: 'Let op',
    node: (
      <Alert kind="warning" title="Deze actie is later dan afgesproken">
        <Paragraph>
          De einddatum was 1 februari. <Link href="/verbeteragenda/voorbeeld">Bekijk de actie</Link>
        </Paragraph>
      </Alert>
    ),
  },
  { name: 'Fout', node: <Alert kind="error">Deze code kennen we niet. Kijk of er een letter mist.</Alert> },
]
