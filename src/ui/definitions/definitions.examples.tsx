import type { Example } from '../gallery/example.ts'
import { Link } from '../link/link.tsx'
import { Definitions } from './definitions.tsx'

export const examples: Example[] = [
  {
    name: 'Een bijeenkomst',
    node: (
      <Definitions
        items={[
          { term: 'Dag', description: '12 maart 2026' },
          { term: 'Tijd', description: '16.00 tot 18.30 uur, met soep en brood' },
          {
            term: 'Locatie',
            description: <Link href="/locatie/voorbeeld">Buurthuis De Verzonnen Linde</Link>,
          },
        ]}
      />
    ),
  },
]
