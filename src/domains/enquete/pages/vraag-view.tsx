import type { FormState } from '../../../platform/forms/index.ts'
import { ActionBar, Button, Form, Heading, ScaleField, Steps, TextArea, usePage } from '../../../ui/index.ts'
import { fieldName, openMax } from '../model/antwoorden.ts'
import { opties, schalen } from '../model/schaal.ts'
import type { Vraag } from '../model/vraag.ts'
import { texts } from '../texts/index.ts'

export interface VraagModel {
  vraag: Vraag
  /** Counted from 1; checking is the last step. */
  stap: number
  stappen: number
  value: string
  hidden: Record<string, string>
  form: FormState
}

export function VraagView({ model }: { model: VraagModel }) {
  const { lang } = usePage()
  const t = texts(lang).vraag
  const { vraag, stap, stappen, hidden, form } = model
  return (
    <>
      <Steps current={stap} total={stappen} label={vraag.kort[lang]} />
      <Form action="/enquete/invullen" state={form} repeatable hidden={hidden}>
        <Veld vraag={vraag} value={model.value} />
        <ActionBar>
          <Button name="knop" value="verder">
            {t.next}
          </Button>
          <Button name="knop" value="vorige" kind="secondary">
            {t.previous}
          </Button>
        </ActionBar>
      </Form>
    </>
  )
}

function Veld({ vraag, value }: { vraag: Vraag; value: string }) {
  const { lang } = usePage()
  const t = texts(lang).vraag
  const heading = <Heading level={1}>{vraag.tekst[lang]}</Heading>
  const field = { name: fieldName(vraag), defaultValue: value }
  if (vraag.soort === 'open') {
    return (
      <>
        {heading}
        <TextArea
          {...field}
          label={t.answer}
          hint={`${vraag.uitleg?.[lang] ?? ''} ${t.atMost(openMax)}`}
          rows={6}
          optional
        />
      </>
    )
  }
  const options = schalen[vraag.soort].map((optie) => ({ value: optie, label: opties[optie][lang] }))
  return <ScaleField {...field} label={heading} hint={vraag.uitleg?.[lang]} options={options} />
}
