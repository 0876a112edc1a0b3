import { ActionBar, Alert, Button, Form, Heading, Link, List, Paragraph, usePage } from '../../../ui/index.ts'
import { kleineGroep } from '../model/drempel.ts'
import { texts } from '../texts/index.ts'

export interface BeginModel {
  groepNaam: string
  klein: boolean
  aantalVragen: number
  minuten: number
  /** Everything that travels along: the sealed code and, when somebody came back, the answers. */
  hidden: Record<string, string>
}

export function BeginView({ model }: { model: BeginModel }) {
  const { lang } = usePage()
  const t = texts(lang).begin
  return (
    <>
      <Heading level={1}>{t.heading}</Heading>
      <Paragraph lead>
        {t.forGroup(model.groepNaam)} {t.duration(model.aantalVragen, model.minuten)}
      </Paragraph>
      <List items={[t.voluntary, t.atOnce, t.apart, t.server, t.paper]} />
      {model.klein && (
        <Alert kind="info" title={t.smallTitle}>
          {t.small(kleineGroep)}
        </Alert>
      )}
      <Paragraph>
        <Link href="/zo-beschermen-we-je-antwoord">{texts(lang).start.privacy}</Link>
      </Paragraph>
      <Form action="/enquete/invullen" repeatable hidden={model.hidden}>
        <ActionBar>
          <Button name="knop" value="naar-0">
            {t.go}
          </Button>
        </ActionBar>
      </Form>
    </>
  )
}
