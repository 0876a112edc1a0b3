import { ActionBar, Alert, Button, Form, Heading, Link, List, Paragraph, usePage } from '../../../ui/index.ts'
import { kleineGroep, stap } from '../model/drempel.ts'
import { evaluatieTexts } from '../texts/evaluatie.ts'
import { texts } from '../texts/index.ts'

export interface BeginModel {
  /** null: the evaluation of a meeting, which asks nobody's group. */
  groepNaam: string | null
  klein: boolean
  aantalVragen: number
  minuten: number
  /** Everything that travels along: the sealed code and, when somebody came back, the answers. */
  hidden: Record<string, string>
}

export function BeginView({ model }: { model: BeginModel }) {
  const { lang } = usePage()
  const t = texts(lang).begin
  const evaluatie = evaluatieTexts(lang).begin
  const { groepNaam, aantalVragen, minuten } = model
  return (
    <>
      <Heading level={1}>{groepNaam === null ? evaluatie.heading : t.heading}</Heading>
      <Paragraph lead>
        {groepNaam === null
          ? evaluatie.lead(aantalVragen, minuten)
          : `${t.forGroup(groepNaam)} ${t.duration(aantalVragen, minuten)}`}
      </Paragraph>
      <List items={[t.voluntary, t.atOnce, t.apart, t.server, t.paper]} />
      {groepNaam === null && <Alert kind="info">{evaluatie.small(stap)}</Alert>}
      {groepNaam !== null && model.klein && (
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
