import { Button, Card, CardGrid, Form, Heading, Link, Paragraph, usePage } from '../../../ui/index.ts'
import { demoCast } from '../../people/index.ts'
import { inLang } from '../../text/index.ts'
import type { ShownPanel } from '../../web/index.ts'
import { en } from '../texts/en.ts'
import { nl } from '../texts/nl.ts'

export function CastPage({ model }: { model: { panels: ShownPanel[] } }) {
  const t = inLang({ nl, en }, usePage().lang)
  return (
    <>
      <Heading level={1}>{t.title}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      <CardGrid>
        {Object.entries(demoCast).map(([key, { name }]) => (
          <Card key={key} title={name} level={2}>
            <Paragraph>{t.roles[key]}</Paragraph>
            <Form action="/demo/inloggen" repeatable hidden={{ wie: key }}>
              <Button kind="secondary">{t.enter(name)}</Button>
            </Form>
          </Card>
        ))}
      </CardGrid>
      {model.panels.map(({ name, View }) => (
        <View key={name} />
      ))}
      <Paragraph>
        <Link href="/demo/post">{t.mails}</Link>
      </Paragraph>
      <Paragraph>
        <Link href="/demo/sms">{t.sms}</Link>
      </Paragraph>
    </>
  )
}
