import type { FormState } from '../../../platform/forms/index.ts'
import type { ShownPanel } from '../../../platform/web/index.ts'
import { Button, CodeField, Form, Heading, Link, Paragraph, usePage } from '../../../ui/index.ts'
import { texts } from '../texts/index.ts'
import { ShownPanels } from './shown-panels.tsx'

export function CodePage({ model }: { model: { form: FormState; panels: ShownPanel[] } }) {
  const { code: t, title } = texts(usePage().lang)
  return (
    <>
      <Heading level={1}>{title.code}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      <Form action="/meedoen" state={model.form}>
        <CodeField name="code" label={t.label} hint={t.hint} />
        <Button>{t.go}</Button>
      </Form>
      <ShownPanels panels={model.panels} />
      <Heading level={2}>{t.withoutCode}</Heading>
      <Paragraph>
        {t.withoutCodeText} <Link href="/gesprek">{t.withoutCodeLink}</Link>
      </Paragraph>
    </>
  )
}
