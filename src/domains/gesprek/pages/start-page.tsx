import type { FormState } from '../../../platform/forms/index.ts'
import {
  Button,
  Fieldset,
  Form,
  Heading,
  Link,
  Paragraph,
  RadioGroup,
  Steps,
  TextField,
  usePage,
} from '../../../ui/index.ts'
import { eigenVormen, vormOfProgramma } from '../model/start-form.ts'
import { texts } from '../texts/index.ts'
import { startenTexts } from '../texts/starten.ts'

export interface StartModel {
  form: FormState
  organisatieId: string
  regio: { id: string; naam: string }
  programmas: { id: string; naam: string }[]
  colleagues: { id: string; naam: string }[]
}

/** Value of the choice "somebody else". */
export const somebodyElse = 'anders'

export function StartPage({ model }: { model: StartModel }) {
  const { lang } = usePage()
  const { start: t, title } = texts(lang)
  const { start: own } = startenTexts(lang)
  const path = `/organisatie/${model.organisatieId}/gesprek-starten`
  return (
    <>
      <Heading level={1}>{title.start}</Heading>
      <Steps current={2} total={2} label={own.stapVorm} />
      <Paragraph lead>
        {own.lead(model.regio.naam)} <Link href={path}>{own.andereRegio}</Link>
      </Paragraph>
      <Form action={path} state={model.form} hidden={{ regio: model.regio.id }}>
        <RadioGroup name="sjabloon" label={own.vorm} hint={own.vormHint} options={vormOptions(model, own)} />
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
        <Paragraph>{own.nietsAnders}</Paragraph>
        <Button>{t.submit}</Button>
      </Form>
    </>
  )
}

function vormOptions({ programmas }: StartModel, t: ReturnType<typeof startenTexts>['start']) {
  return [
    ...programmas.map(({ id, naam }) => ({
      value: vormOfProgramma(id),
      label: t.vormProgramma(naam),
      hint: t.vormProgrammaUitleg,
    })),
    ...eigenVormen.map((vorm) => ({ value: vorm, label: t.vormen[vorm], hint: t.vormUitleg[vorm] })),
  ]
}
