import { Alert, Definitions, Paragraph, usePage } from '../../../ui/index.ts'
import { textsIn } from '../texts/index.ts'
import { Written } from './written.tsx'

/** What somebody else saved meanwhile, beside the form that still holds what was typed. */
export function ConflictAlert({ fields }: { fields: { label: string; text: string }[] }) {
  const t = textsIn(usePage().lang).conflict
  return (
    <Alert kind="warning" title={t.titel}>
      <Paragraph>{t.uitleg}</Paragraph>
      <Paragraph>
        <strong>{t.anders}</strong>
      </Paragraph>
      <Definitions
        items={fields.map(({ label, text }) => ({ term: label, description: <Written text={text} /> }))}
      />
    </Alert>
  )
}
