import { ActionBar } from '../action-bar/action-bar.tsx'
import { Button } from '../button/button.tsx'
import type { Example } from '../gallery/example.ts'
import { RadioGroup } from '../radio-group/radio-group.tsx'
import { TextField } from '../text-field/text-field.tsx'
import { Form } from './form.tsx'

const roles = [
  { value: 'pleegouder', label: 'Pleegouder' },
  { value: 'ouder', label: 'Ouder' },
]

export const examples: Example[] = [
  {
    name: 'Leeg',
    node: (
      <Form action="/ui" id="vb-leeg" hidden={{ gesprek: 'voorbeeld' }}>
        <TextField name="naam" label="Hoe heet je?" autocomplete="name" />
        <RadioGroup name="rol" label="Hoe doe je mee?" options={roles} />
        <ActionBar>
          <Button>Verder</Button>
        </ActionBar>
      </Form>
    ),
  },
  {
    name: 'Na een fout: wat je typte, staat er nog',
    node: (
      <Form
        action="/ui"
        id="vb-terug"
        focusErrors={false}
        state={{
          values: { naam: 'Noor Verzonnen' },
          errors: [{ name: 'rol', message: 'Kies hoe je meedoet' }],
        }}
      >
        <TextField name="naam" label="Hoe heet je?" autocomplete="name" />
        <RadioGroup name="rol" label="Hoe doe je mee?" options={roles} />
        <ActionBar>
          <Button>Verder</Button>
        </ActionBar>
      </Form>
    ),
  },
]
