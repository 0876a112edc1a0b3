import { Button, Details, Form, Paragraph, usePage } from '../../../ui/index.ts'
import { aanmeldenTexts } from '../texts/aanmelden.ts'

/** Ways to stop: come back later, or leave nothing behind on this device. */
export function Discard({ action }: { action: string }) {
  const { stap: t } = aanmeldenTexts(usePage().lang)
  return (
    <Details summary={t.stop}>
      <Paragraph>{t.stopText}</Paragraph>
      <Form action={action} id="weggooien">
        <Button kind="secondary">{t.discard}</Button>
      </Form>
    </Details>
  )
}
