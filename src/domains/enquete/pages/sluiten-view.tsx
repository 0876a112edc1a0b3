import {
  ActionBar,
  Alert,
  Button,
  ButtonLink,
  Form,
  Heading,
  List,
  Paragraph,
  usePage,
} from '../../../ui/index.ts'
import { texts } from '../texts/index.ts'

interface SluitenModel {
  gesprekId: string
  weinig: boolean
  grens: number
}

export function SluitenView({ model }: { model: SluitenModel }) {
  const { lang } = usePage()
  const t = texts(lang).sluiten
  const at = `/gesprek/${model.gesprekId}/enquete`
  return (
    <>
      <Heading level={1}>{texts(lang).title.sluiten}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      {model.weinig && (
        <Alert kind="warning" title={t.fewTitle}>
          {t.few(model.grens)}
        </Alert>
      )}
      <Heading level={2}>{t.what}</Heading>
      <List items={Object.values(t.items)} />
      <Form action={`${at}/sluiten`}>
        <ActionBar>
          <Button kind="danger">{t.go}</Button>
          <ButtonLink href={at} kind="secondary">
            {t.back}
          </ButtonLink>
        </ActionBar>
      </Form>
    </>
  )
}
