import type { FormState } from '../../../platform/forms/index.ts'
import { formatNumber } from '../../../platform/text/index.ts'
import { Button, Form, Heading, NumberField, usePage } from '../../../ui/index.ts'
import { wervenTexts } from '../texts/werven.ts'
import type { Handout } from './handout.ts'

interface Props {
  handout: Handout
  form: FormState
  /** What is proposed: who hands out one by one counts on, who gives a whole sheet away is done. */
  proposed: number
  button: string
}

export function HandOutForm({ handout, form, proposed, button }: Props) {
  const { lang } = usePage()
  const { partij: t } = wervenTexts(lang)
  const { uitgedeeld, aantal, path } = handout
  return (
    <>
      <Heading level={2}>{t.tel}</Heading>
      <Form
        action={`${path}/uitgedeeld`}
        id="uitgedeeld"
        state={form}
        hidden={{ gezien: String(uitgedeeld) }}
      >
        <NumberField
          name="totaal"
          label={t.telLabel}
          hint={t.telHint(formatNumber(uitgedeeld, lang), formatNumber(aantal, lang))}
          defaultValue={String(proposed)}
          maxLength={3}
        />
        <Button>{button}</Button>
      </Form>
    </>
  )
}
