import { ActionBar, Button, ButtonLink, Form, Heading, Paragraph, usePage } from '../../../ui/index.ts'
import { texts } from '../texts/index.ts'

export function SignOffPage({ model }: { model: { seated: boolean } }) {
  const { signOff: t, title } = texts(usePage().lang)
  return (
    <>
      <Heading level={1}>{title.signOff}</Heading>
      <Paragraph lead>{model.seated ? t.lead : t.leadWaiting}</Paragraph>
      <Form action="/mijn-deelname/afmelden">
        <ActionBar>
          <Button kind="danger">{t.confirm}</Button>
          <ButtonLink href="/mijn-deelname" kind="secondary">
            {t.back}
          </ButtonLink>
        </ActionBar>
      </Form>
    </>
  )
}
