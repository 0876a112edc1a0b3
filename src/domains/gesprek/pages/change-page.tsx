import type { FormState } from '../../../platform/forms/index.ts'
import {
  Alert,
  Button,
  Checkbox,
  Definitions,
  Form,
  Heading,
  Link,
  Paragraph,
  usePage,
} from '../../../ui/index.ts'
import type { GesprekChange } from '../store/start-gesprek.ts'
import { formatDay } from '../../../platform/text/index.ts'
import { texts } from '../texts/index.ts'
import { startenTexts } from '../texts/starten.ts'
import { GesprekFields } from './gesprek-fields.tsx'

export interface ChangeModel {
  form: FormState
  id: string
  /** As it is saved now. */
  values: GesprekChange
  versie: number
  /** Somebody counts on it already. */
  signedUp: boolean
  /** Somebody else saved while this reader wrote: both are shown. */
  conflict: boolean
}

export function ChangePage({ model }: { model: ChangeModel }) {
  const { lang } = usePage()
  const { gesprekForm, title } = texts(lang)
  const { wijzig: t } = startenTexts(lang)
  return (
    <>
      <Heading level={1}>{title.change}</Heading>
      {model.conflict && <Theirs values={model.values} />}
      <Paragraph lead>
        {t.lead} <Link href={`/gesprek/${model.id}/beheer/plaatsen`}>{t.naarPlaatsen}</Link>
      </Paragraph>
      <Form
        action={`/gesprek/${model.id}/beheer/wijzigen`}
        state={model.form}
        hidden={{ versie: String(model.versie) }}
      >
        <GesprekFields values={model.values} />
        {model.signedUp && (
          <Checkbox name="laatWeten" label={t.laatWeten} hint={t.laatWetenHint} defaultValue="ja" />
        )}
        <Button>{gesprekForm.change}</Button>
      </Form>
    </>
  )
}

/** What the other saved, above the form with what this reader typed. */
function Theirs({ values }: { values: GesprekChange }) {
  const { lang } = usePage()
  const { gesprekForm } = texts(lang)
  const { wijzig: t } = startenTexts(lang)
  return (
    <>
      <Alert kind="warning" title={t.conflictTitle}>
        {t.conflict}
      </Alert>
      <Heading level={2}>{t.hunne}</Heading>
      <Definitions
        items={[
          { term: gesprekForm.naam, description: values.naam },
          { term: gesprekForm.inleiding, description: values.inleiding },
          { term: gesprekForm.aanmeldenTot, description: formatDay(values.aanmeldenTot, lang) },
          { term: gesprekForm.contactNaam, description: values.contactNaam },
          { term: gesprekForm.contactFunctie, description: values.contactFunctie },
          { term: gesprekForm.contactTelefoon, description: values.contactTelefoon },
          { term: gesprekForm.contactMail, description: values.contactMail },
        ]}
      />
      <Heading level={2}>{t.jouwe}</Heading>
    </>
  )
}
