import type { FormState } from '../../../platform/forms/index.ts'
import { ActionBar, Button, Form, TextArea, usePage } from '../../../ui/index.ts'
import type { Bijeenkomst } from '../model/bijeenkomst.ts'
import type { Verslag } from '../model/verslag.ts'
import { texts } from '../texts/index.ts'
import { meetingPath } from './in-path.ts'

interface VerslagFormProps {
  bijeenkomst: Bijeenkomst
  /** What the form starts with. Its version goes along: saving is refused when it is no longer the stored one. */
  verslag: Verslag
  form: FormState
}

export function VerslagForm({ bijeenkomst, verslag, form }: VerslagFormProps) {
  const t = texts(usePage().lang).verslag
  return (
    <Form
      action={meetingPath(bijeenkomst, 'verslag')}
      state={form}
      hidden={{ versie: String(verslag.versie) }}
    >
      <TextArea name="tekst" label={t.tekst} hint={t.tekstHint} rows={14} defaultValue={verslag.tekst} />
      <TextArea
        name="besluiten"
        label={t.besluiten}
        hint={t.besluitenHint}
        optional
        rows={6}
        defaultValue={verslag.besluiten.join('\n')}
      />
      <ActionBar>
        <Button name="doel" value="bewaren">
          {t.saveDraft}
        </Button>
        <Button kind="secondary" name="doel" value="vaststellen">
          {t.adopt}
        </Button>
      </ActionBar>
    </Form>
  )
}
