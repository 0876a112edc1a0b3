import type { FormState } from '../../../platform/forms/index.ts'
import { Button, Details, Form, Heading, List, Paragraph, usePage } from '../../../ui/index.ts'
import { needsInWords } from '../model/needs-in-words.ts'
import { eigenTexts } from '../texts/eigen.ts'
import { NeedsFields } from './step-more.tsx'
import type { OwnModel } from './own-shown.ts'

/** What she asked for, and how she changes it. */
export function OwnNeeds({ needs, form }: { needs: OwnModel['needs']; form: FormState }) {
  const { lang } = usePage()
  const { nodig: t } = eigenTexts(lang)
  const lines = [
    ...needsInWords(needs.behoeften, lang),
    ...(needs.nodig === '' ? [] : [needs.nodig]),
    ...(needs.brengtMee ? [t.brengtMee] : []),
  ]
  return (
    <>
      <Heading level={2}>{t.titel}</Heading>
      {lines.length === 0 ? <Paragraph>{t.niets}</Paragraph> : <List items={lines} />}
      <Details summary={t.wijzig} open={form.errors.length > 0}>
        <Form action="/mijn-deelname" state={form}>
          <NeedsFields />
          <Button kind="secondary">{t.bewaar}</Button>
        </Form>
      </Details>
    </>
  )
}
