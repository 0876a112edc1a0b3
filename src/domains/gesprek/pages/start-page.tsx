import { sjablonen, sjabloonName } from '../../programma/index.ts'
import type { FormState } from '../../../platform/forms/index.ts'
import {
  Button,
  Fieldset,
  Form,
  Heading,
  Paragraph,
  RadioGroup,
  Select,
  TextField,
  usePage,
} from '../../../ui/index.ts'
import { texts } from '../texts/index.ts'
import { GesprekFields } from './gesprek-fields.tsx'

export interface StartModel {
  form: FormState
  organisatieId: string
  regios: { id: string; naam: string }[]
  colleagues: { id: string; naam: string }[]
}

/** Value of the choice "somebody else". */
export const somebodyElse = 'anders'

export function StartPage({ model }: { model: StartModel }) {
  const { lang } = usePage()
  const { start: t, gesprekForm, title } = texts(lang)
  return (
    <>
      <Heading level={1}>{title.start}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      <Form action={`/organisatie/${model.organisatieId}/gesprek-starten`} state={model.form}>
        <Select
          name="regio"
          label={gesprekForm.regio}
          options={model.regios.map(({ id, naam }) => ({ value: id, label: naam }))}
        />
        <RadioGroup
          name="sjabloon"
          label={gesprekForm.sjabloon}
          options={sjablonen.map(({ code }) => ({ value: code, label: sjabloonName(code, lang) }))}
        />
        <GesprekFields values={{}} />
        <Fieldset legend={t.facilitator} hint={t.facilitatorHint}>
          <RadioGroup
            name="begeleider"
            label={t.facilitator}
            options={[
              ...model.colleagues.map(({ id, naam }) => ({ value: id, label: naam })),
              { value: somebodyElse, label: t.facilitatorElse },
            ]}
          />
          <TextField
            name="begeleiderNaam"
            label={t.facilitatorName}
            optional
            width="medium"
            autocomplete="off"
          />
          <TextField
            name="begeleiderMail"
            label={t.facilitatorMail}
            type="email"
            optional
            width="medium"
            autocomplete="off"
          />
        </Fieldset>
        <Button>{t.submit}</Button>
      </Form>
    </>
  )
}
