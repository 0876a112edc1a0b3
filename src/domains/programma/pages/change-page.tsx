import type { FormState } from '../../../platform/forms/index.ts'
import { formatDay } from '../../../platform/text/index.ts'
import { Alert, Button, Definitions, Form, Heading, Paragraph, usePage } from '../../../ui/index.ts'
import type { Programma } from '../model/programma.ts'
import { programmaTexts } from '../texts/programma.ts'
import { ProgrammaFieldsOf } from './programma-fields.tsx'

interface ChangeModel {
  programma: Programma
  form: FormState
  /** Somebody else saved while this form was open; `programma` is what she saved. */
  isConflict: boolean
}

export function ChangePage({ model: { programma, form, isConflict } }: { model: ChangeModel }) {
  const { wijzigen: t, title } = programmaTexts(usePage().lang)
  return (
    <>
      <Heading level={1}>{title.wijzigen}</Heading>
      {isConflict && <WhatStandsThere programma={programma} />}
      <Form
        action={`/programma/${programma.id}/wijzigen`}
        state={form}
        hidden={{ versie: String(programma.versie) }}
      >
        <ProgrammaFieldsOf values={programma} />
        <Button>{t.knop}</Button>
      </Form>
    </>
  )
}

function WhatStandsThere({ programma }: { programma: Programma }) {
  const { lang } = usePage()
  const { wijzigen: t, fields } = programmaTexts(lang)
  const shown = (text: string) => (text === '' ? t.leeg : text)
  return (
    <Alert kind="warning" title={t.conflict}>
      <Paragraph>{t.conflictUitleg}</Paragraph>
      <Paragraph>
        <strong>{t.nu}</strong>
      </Paragraph>
      <Definitions
        items={[
          { term: fields.naam, description: programma.naam },
          { term: fields.doel, description: shown(programma.doel) },
          { term: fields.financier, description: shown(programma.financier) },
          { term: fields.van, description: formatDay(programma.van, lang) },
          { term: fields.tot, description: formatDay(programma.tot, lang) },
          { term: fields.openbaar, description: programma.openbaar ? t.ja : t.nee },
        ]}
      />
    </Alert>
  )
}
