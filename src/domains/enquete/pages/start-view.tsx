import type { FormState } from '../../../platform/forms/index.ts'
import { ActionBar, Button, CodeField, Form, Heading, Link, Paragraph, usePage } from '../../../ui/index.ts'
import { texts } from '../texts/index.ts'

export function StartView({ model }: { model: { form: FormState } }) {
  const { lang } = usePage()
  const t = texts(lang).start
  return (
    <>
      <Heading level={1}>{texts(lang).title.start}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      <Form action="/enquete" state={model.form} repeatable>
        <CodeField name="code" label={t.label} hint={t.hint} />
        <ActionBar>
          <Button>{t.go}</Button>
        </ActionBar>
      </Form>
      <Paragraph>
        {t.other} <Link href="/meedoen">{t.toSignUp}</Link>
      </Paragraph>
      <Paragraph>
        <Link href="/zo-beschermen-we-je-antwoord">{t.privacy}</Link>
      </Paragraph>
    </>
  )
}
