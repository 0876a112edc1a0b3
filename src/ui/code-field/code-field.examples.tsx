import { ExampleFields } from '../gallery/example-fields.tsx'
import type { Example } from '../gallery/example.ts'
import { CodeField } from './code-field.tsx'

const hint = 'De 8 letters en cijfers op je brief. Kleine letters en spaties mogen.'

export const examples: Example[] = [
  { name: 'Leeg', node: <CodeField name="aanmeldcode" label="Je aanmeldcode" hint={hint} /> },
  {
    name: 'Met fout, code bewaard',
    node: (
      <ExampleFields
        id="vb-code"
        values={{ code: 'hk4p 2mx' }}
        errors={{ code: 'Deze code is te kort. Kijk of er een letter mist' }}
      >
        <CodeField name="code" label="Je antwoordcode" hint={hint} />
      </ExampleFields>
    ),
  },
]
