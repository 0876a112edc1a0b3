import type { Example } from '../gallery/example.ts'
import { Paragraph } from '../paragraph/paragraph.tsx'
import { Link } from './link.tsx'

export const examples: Example[] = [
  {
    name: 'Binnen de site en naar buiten',
    node: (
      <Paragraph>
        Lees eerst <Link href="/zo-beschermen-we-je-antwoord">hoe we je antwoord beschermen</Link>. De wet
        staat op{' '}
        <Link href="https://wetten.overheid.nl/BWBR0034925/" external>
          wetten.overheid.nl
        </Link>
        .
      </Paragraph>
    ),
  },
]
