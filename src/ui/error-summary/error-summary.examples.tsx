import { ExampleFields } from '../gallery/example-fields.tsx'
import type { Example } from '../gallery/example.ts'
import { TextField } from '../text-field/text-field.tsx'
import { ErrorSummary } from './error-summary.tsx'

const errors = [
  { name: 'naam', message: 'Vul je naam in' },
  { name: '', message: 'Dit formulier was al verstuurd vanuit een ander venster' },
]

export const examples: Example[] = [
  {
    name: 'Met een link naar het veld en een fout over het hele formulier',
    node: (
      <ExampleFields id="vb-fouten" errors={{ naam: 'Vul je naam in' }}>
        <ErrorSummary errors={errors} formId="vb-fouten" focus={false} />
        <TextField name="naam" label="Je naam" />
      </ExampleFields>
    ),
  },
]
